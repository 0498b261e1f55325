import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kubeconfigOf, readKubeconfig } from '../../../tools/status/kubeconfig.ts';

const home = mkdtempSync(join(tmpdir(), 'status-'));
afterAll(() => rmSync(home, { recursive: true }));
const fetched = join(home, '.config/hearth/lab/kubeconfig');
mkdirSync(join(home, '.config/hearth/lab'), { recursive: true });
writeFileSync(
  fetched,
  `clusters: [{ name: lab, cluster: { server: 'https://192.168.1.10:6443' } }]
users: [{ name: lab, user: { token: word } }]
contexts: [{ name: lab, context: { cluster: lab, user: lab } }]
current-context: lab
`,
);

describe('the kubeconfig of a cluster', () => {
  it.each<[string, string, NodeJS.ProcessEnv, string]>([
    ['the one that the bootstrap fetched', 'lab', { HOME: home }, fetched],
    ['the same in a moved folder', 'lab', { HOME: '/none', XDG_CONFIG_HOME: join(home, '.config') }, fetched],
    ["kubectl's own, when the bootstrap fetched none", 'other', { HOME: home }, join(home, '.kube/config')],
    ['that of KUBECONFIG', 'lab', { HOME: home, KUBECONFIG: '/own' }, '/own'],
  ])('is %s', (_, cluster, environment, path) => {
    expect(kubeconfigOf(cluster, environment)).toBe(path);
  });

  it('is read without any variable', () => {
    const { server, token } = readKubeconfig(kubeconfigOf('lab', { HOME: home }));
    expect([server, token]).toEqual(['https://192.168.1.10:6443', 'word']);
  });

  it('is refused with the command that fetches it when there is none', () => {
    expect(() => readKubeconfig(join(home, 'none'))).toThrow('bootstrap/bootstrap.sh <cluster> kubeconfig');
  });
});
