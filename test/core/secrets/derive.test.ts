import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { allDerivations } from '../../../constructs/core/derive/derivation.ts';
import { ini } from '../../../constructs/core/model/document.ts';
import {
  authority,
  given,
  privateKey,
  publicValue,
  random,
} from '../../../constructs/core/model/generator.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import type { SealedEntry } from '../../../constructs/core/secrets/sealed-file.ts';
import { type SealedFile, sealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { sealedSecrets } from '../../../constructs/security/sealed-secrets/objects.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const image = 'example.org/server:1.0.0';

const entry = (sealed: Record<string, string>): SealedEntry => ({
  made: 'random, alphanumeric',
  length: 32,
  date: '2026-11-20T10:00:00.000Z',
  certificate: '0123456789abcdef',
  sealed,
});

/** A database with a role that an app in another namespace uses, in its environment and in a file. */
function platform(entries: Record<string, Record<string, string>>, ca?: string) {
  const cluster = emptyCluster();
  cluster.provide(sealedFile, {
    entries: new Map(Object.entries(entries).map(([id, sealed]) => [id, entry(sealed)])),
    ...(ca !== undefined && { authority: ca }),
  });
  cluster.add(allDerivations, sealedSecrets);
  const db = new Part(cluster, 'db');
  const app = new Part(cluster, 'app');
  const role = db.secret(
    'role',
    { user: publicValue('app {{ user }}'), password: random() },
    { type: 'kubernetes.io/basic-auth', labels: { reload: 'true' } },
  );
  const extra = app.secret('extra', {
    token: given('somewhere', { optional: true }),
    mode: publicValue('x'),
  });
  const file = app.file('app.ini', ini({ a: { user: role.key('user'), password: role.key('password') } }));
  app.deployment('server', {
    image,
    resources: tiny,
    uid: 1000,
    env: { PASSWORD: role.key('password'), TOKEN: extra.key('token') },
    files: { '/etc/app.ini': file },
  });
  return { cluster, db, app };
}

const all = {
  'db-role/password': { 'app/db-role': 'A', 'db/db-role': 'B', 'app/app-app-ini': 'C' },
  'app-extra/token': { 'app/app-extra': 'D' },
};

function sealedIn(cluster: Cluster): { where: string; manifest: Manifest }[] {
  return build(cluster)
    .objects.filter(({ manifest }) => manifest.kind === 'SealedSecret')
    .map(({ component, manifest }) => ({
      where: `${component.name}/${manifest.metadata.namespace}/${manifest.metadata.name}`,
      manifest,
    }));
}

const specOf = (cluster: Cluster, name: string) =>
  sealedIn(cluster).find(({ where }) => where.endsWith(name))?.manifest.spec;

describe('a Secret whose values are sealed', () => {
  it('exists in each namespace that reads it, in the folder of a component of that namespace', () => {
    expect(sealedIn(platform(all).cluster).map(({ where }) => where)).toEqual([
      'app/app/app-app-ini',
      'app/app/app-extra',
      'app/app/db-role',
      'db/db/db-role',
    ]);
  });

  it('has its type and labels; public values are plain text, braces included', () => {
    const labels = { 'app.kubernetes.io/part-of': 'hearth', reload: 'true' };
    expect(specOf(platform(all).cluster, 'app/db-role')).toEqual({
      encryptedData: { password: 'A' },
      template: {
        type: 'kubernetes.io/basic-auth',
        metadata: { labels },
        data: { user: 'app {{ "{{" }} user }}' },
      },
    });
  });

  it('has files that the controller composes from the values sealed beside them', () => {
    expect(specOf(platform(all).cluster, 'app-app-ini')).toEqual({
      encryptedData: { 'db-role.password': 'C' },
      template: {
        type: 'Opaque',
        metadata: { labels: { 'app.kubernetes.io/part-of': 'hearth' } },
        data: {
          'app.ini': '[a]\nuser = app {{ "{{" }} user }}\npassword = {{ index . "db-role.password" }}\n',
        },
      },
    });
  });

  it('is absent while a required value is missing', () => {
    const { 'app/db-role': _, ...rest } = all['db-role/password'];
    const { cluster } = platform({ 'db-role/password': rest });
    expect(sealedIn(cluster).map(({ where }) => where)).toEqual([
      'app/app/app-app-ini',
      'app/app/app-extra',
      'db/db/db-role',
    ]);
    expect(specOf(cluster, 'app-extra')).toMatchObject({
      encryptedData: {},
      template: { data: { mode: 'x' } },
    });
  });

  it('comes before its readers, and orders no other component', () => {
    const { cluster } = platform(all);
    const [first] = sealedIn(cluster);
    expect(first?.manifest.metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '-1' });
  });

  it('of another namespace is in the folder of its first reader, and the other readers come later', () => {
    const cluster = emptyCluster();
    cluster.add(allDerivations, sealedSecrets);
    const db = new Part(cluster, 'db');
    const one = new Part(cluster, 'one', { namespace: 'shared' });
    const two = new Part(cluster, 'two', { namespace: 'shared' });
    const role = db.secret('role', { password: random() });
    for (const part of [two, one]) part.deployment('a', { image, resources: tiny, uid: 1, envFrom: [role] });
    cluster.provide(sealedFile, {
      entries: new Map([['db-role/password', entry({ 'shared/db-role': 'A' })]]),
    });
    const { waves } = build(cluster);
    expect(sealedIn(cluster).map(({ where }) => where)).toEqual(['one/shared/db-role']);
    expect(waves.get(two)).toBeGreaterThan(waves.get(one)!);
  });

  it("contains the authority's certificate as text", () => {
    const entries = new Map([['ca-pair/key', entry({ 'ca/ca-pair': 'A' })]]);
    const withPair = (sealed: SealedFile) => {
      const cluster = emptyCluster();
      cluster.add(allDerivations, sealedSecrets);
      cluster.provide(sealedFile, sealed);
      const part = new Part(cluster, 'ca');
      const pair = part.secret('pair', { key: privateKey('ecdsa'), crt: authority('key', 'Test') });
      part.deployment('a', { image, resources: tiny, uid: 1, envFrom: [pair] });
      return cluster;
    };
    expect(sealedIn(withPair({ entries }))).toEqual([]);
    expect(specOf(withPair({ entries, authority: 'PEM' }), 'ca-pair')).toMatchObject({
      encryptedData: { key: 'A' },
      template: { data: { crt: 'PEM' } },
    });
  });
});

describe('pods that read a Secret', () => {
  const hashIn = (cluster: Cluster) => {
    const deployment = build(cluster).objects.find(({ manifest }) => manifest.kind === 'Deployment');
    const spec = JSON.parse(JSON.stringify(deployment?.manifest.spec));
    return spec.template.metadata.annotations?.['hearth/config'];
  };
  const changed = (id: keyof typeof all, scope: string) => ({
    ...all,
    [id]: { ...all[id], [scope]: 'other' },
  });

  it('are replaced when a value that they read changes, and for no other value', () => {
    const hash = hashIn(platform(all).cluster);
    expect(hashIn(platform(all).cluster)).toBe(hash);
    expect(hashIn(platform(changed('db-role/password', 'app/db-role')).cluster)).not.toBe(hash);
    expect(hashIn(platform(changed('db-role/password', 'app/app-app-ini')).cluster)).not.toBe(hash);
    expect(hashIn(platform(changed('app-extra/token', 'app/app-extra')).cluster)).not.toBe(hash);
    expect(hashIn(platform(changed('db-role/password', 'db/db-role')).cluster)).toBe(hash);
  });

  it('have no hash while nothing is sealed', () => {
    const cluster = emptyCluster();
    const part = new Part(cluster, 'part');
    const login = part.secret('login', { token: random() });
    part.deployment('a', { image, resources: tiny, uid: 1, envFrom: [login] });
    expect(hashIn(cluster)).toBeUndefined();
  });

  it('may do without an optional value, but not in the middle of a text', () => {
    const make = (inText: boolean) => () => {
      const cluster = emptyCluster();
      const part = new Part(cluster, 'part');
      const token = part.secret('login', { token: given('x', { optional: true }) }).key('token');
      part.deployment('a', {
        image,
        resources: tiny,
        uid: 1,
        env: { TOKEN: inText ? text`Bearer ${token}` : token },
      });
      const { objects } = build(cluster);
      return JSON.stringify(
        objects.map(({ manifest }) => manifest).find(({ kind }) => kind === 'Deployment'),
      );
    };
    expect(make(false)()).toContain('"secretKeyRef":{"name":"part-login","key":"token","optional":true}');
    expect(make(true)).toThrow('part-login/token is optional and part of TOKEN');
  });
});
