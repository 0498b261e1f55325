import { describe, expect, it } from 'vitest';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

const [homelab, single] = examples.map(({ spec }) => spec) as [ClusterSpec, ClusterSpec];

function readmeOf(spec: ClusterSpec) {
  const { files, builds } = synthesize([{ file: `clusters/${spec.name}.ts`, spec }]);
  const text = files.get(`${spec.name}/README.md`)!;
  const section = (title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  return { section, build: builds[0]! };
}

describe('the README of a cluster', () => {
  const { section, build } = readmeOf(homelab);

  it('names the steps from the cluster file to the login, and the Application that brings everything', () => {
    const steps = section('First steps');
    for (const words of [
      'npm run secrets -- generate homelab',
      homelab.git.url,
      'bootstrap/bootstrap.sh homelab up',
      'npm run status -- homelab',
      'The Application `root`',
      'kubectl -n argocd get applications',
      'server=/home.example.org/192.168.2.101',
    ])
      expect(steps).toContain(words);
    expect(build.root.metadata).toMatchObject({ name: 'root', namespace: 'argocd' });
  });

  it('says how the passwords are read, of Secrets and keys that exist', () => {
    const commands = section('First login').matchAll(
      /-n (\S+) get secret (\S+) -o jsonpath='\{\.data\.(\S+)\}'/g,
    );
    const logins = [...commands].map(([, namespace, name, key]) => [namespace, name, key]);
    const secrets = build.cluster.all(allSecrets);
    const known = logins.filter(([namespace, name, key]) =>
      secrets.some((one) => one.name === name && one.keys.has(key!) && one.readers.has(namespace!)),
    );
    // Argo CD makes its own when it starts.
    expect(logins.filter((login) => !known.includes(login))).toEqual([
      ['argocd', 'argocd-initial-admin-secret', 'password'],
    ]);
    expect(known.map(([, name]) => name)).toEqual([
      ...homelab.identity!.users.map(() => 'identity-users'),
      'registry-admin',
      'prometheus-grafana',
      'mlflow-admin',
    ]);
    expect(section('First login')).toContain('| https://grafana.home.example.org | `admin` |');
  });

  it('says where the certificate of an own authority is, and nothing of the kind with a public one', () => {
    expect(section('Certificate authority')).toContain('`dist/homelab/ca.crt`');
    const tls = { issuer: 'acme', email: 'me@example.org', dns: 'cloudflare' } as const;
    const open = readmeOf({ ...single, tls });
    expect(open.section('Certificate authority')).not.toContain('ca.crt');
    expect(open.section('First steps')).toContain('A public authority signs the certificates');
  });

  it('names the console of the object store only where it is exposed', () => {
    expect(section('First login')).not.toContain('object-store');
    const objectStore = { volume: { size: '50Gi' }, exposure: { auth: 'login' } } as const;
    const exposed = readmeOf({ ...single, components: { ...single.components, objectStore } });
    expect(exposed.section('First login')).toContain('| https://object-store.lab.example.org | `root` |');
  });
});
