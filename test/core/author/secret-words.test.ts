import { describe, expect, it } from 'vitest';
import { env } from '../../../constructs/core/author/workload/env.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };

/** A component with a login, and one that uses it. */
function setting() {
  const cluster = emptyCluster();
  const owner = new Part(cluster, 'owner');
  const login = owner.secret('login', { password: random() });
  const app = new Part(cluster, 'app');
  const made = () => {
    const built = build(cluster);
    const find = (kind: string) => built.objects.find(({ manifest }) => manifest.kind === kind)?.manifest;
    const scopes = [...built.contract.values()].flatMap((entry) => entry.scopes);
    return { ...built, find, scopes };
  };
  return { owner, app, login, made };
}

describe('env()', () => {
  it('becomes the variables of a container inside an object, whose pods get edges to the references in them', () => {
    const { owner, app, login, made } = setting();
    const server = owner.deployment('server', { ...workload, ports: { http: 80 } }).endpoint('http');
    const pods = app.declarePods('steps', { origin: 'operator', kind: 'Pod', labels: {}, resources: tiny });
    const pod = app.object('v1/Pod', 'step', {
      spec: {
        containers: [{ name: 'main', env: env({ URL: server.url, PASSWORD: login.key('password') }) }],
      },
    });
    app.readBy(pod, () => [pods]);
    const { problems, find, edges, scopes } = made();
    expect(problems).toEqual([]);
    expect(find('Pod')?.spec).toEqual({
      containers: [
        {
          name: 'main',
          env: [
            { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'owner-login', key: 'password' } } },
            { name: 'URL', value: 'http://owner-server.owner.svc.cluster.local:80' },
          ],
        },
      ],
    });
    expect(edges).toMatchObject([{ from: { name: 'steps' }, to: { portName: 'http' } }]);
    expect(scopes).toEqual(['app/owner-login']);
  });
});

describe('the selector of a secret key', () => {
  it('is the name and the key, and counts as reading the Secret', () => {
    const { app, login, made } = setting();
    const selector = login.key('password').selector;
    app.object('v1/ConfigMap', 'settings', { data: { secret: selector.name, key: selector.key } });
    const { problems, find, scopes } = made();
    expect(problems).toEqual([]);
    expect(find('ConfigMap')).toMatchObject({ data: { secret: 'owner-login', key: 'password' } });
    expect(scopes).toEqual(['app/owner-login']);
  });

  it('does not count as reading when no object contains it', () => {
    const { login, made } = setting();
    expect(login.key('password').selector.key).toBe('password');
    expect(made().scopes).toEqual([]);
  });

  it('refers to the namespace of the object that contains it', () => {
    const { app, login, made } = setting();
    app.object('v1/ConfigMap', 'settings', {
      metadata: { namespace: 'owner' },
      data: { secret: login.key('password').selector.name },
    });
    expect(made().scopes).toEqual(['owner/owner-login']);
  });
});

describe('a Secret in another namespace', () => {
  it('exists when a handle of it is used, and comes after the namespace', () => {
    const { owner, app, login, made } = setting();
    const { reference, key, namespace } = login.in('app');
    owner.object('v1/ConfigMap', 'settings', {
      data: { secret: reference, again: key('password').selector.name, namespace },
    });
    const { problems, scopes, dependencies } = made();
    expect(problems).toEqual([]);
    expect(scopes).toEqual(['app/owner-login']);
    expect(dependencies).toContainEqual({ from: owner, to: app, because: 'Secret app/owner-login' });
  });

  it('has only the keys of the Secret', () => {
    const { login } = setting();
    expect(() => login.in('app').key('pasword')).toThrow('Secret owner-login has no key "pasword"');
  });
});
