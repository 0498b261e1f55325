import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { ini } from '../../../constructs/core/model/document.ts';
import {
  argon2id,
  authority,
  bcrypt,
  certificate,
  composed,
  dockerConfig,
  type Generator,
  given,
  htpasswd,
  privateKey,
  publicKey,
  publicValue,
  random,
} from '../../../constructs/core/model/generator.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import { Secret } from '../../../constructs/core/model/secret.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const image = 'example.org/server:1.0.0';

/** A cluster with an owner of Secrets, and a component of another namespace that can read them. */
function twoParts(): { cluster: Cluster; owner: Part; other: Part } {
  const cluster = emptyCluster();
  const owner = new Part(cluster, 'owner');
  return { cluster, owner, other: new Part(cluster, 'other') };
}

function reads(part: Part, secret: Secret, name = 'server'): void {
  part.deployment(name, { image, resources: tiny, uid: 1000, envFrom: [secret] });
}

const contractOf = (cluster: Cluster) =>
  Object.fromEntries([...build(cluster).contract.values()].map(({ id, scopes }) => [id, scopes]));

describe('the contract', () => {
  it('contains a key when something uses it, once for each namespace', () => {
    const { cluster, owner, other } = twoParts();
    const login = owner.secret('login', { user: publicValue('me'), password: random() });
    owner.secret('unread', { password: random() });
    reads(owner, login);
    reads(other, login);
    expect(contractOf(cluster)).toEqual({
      'owner-login/password': ['other/owner-login', 'owner/owner-login'],
    });
  });

  it('seals the values in a file beside the file and for their owner', () => {
    const { cluster, owner, other } = twoParts();
    const login = owner.secret('login', { user: publicValue('me'), password: random() });
    const file = other.file(
      'app.ini',
      ini({ a: { user: login.key('user'), password: login.key('password') } }),
    );
    other.deployment('server', { image, resources: tiny, uid: 1000, files: { '/etc/app.ini': file } });
    expect(contractOf(cluster)).toEqual({
      'owner-login/password': ['other/other-app-ini', 'owner/owner-login'],
    });
  });

  it('contains the source of a hash, though only the hash is read', () => {
    const { cluster, owner, other } = twoParts();
    const login = owner.secret('login', { password: random() });
    reads(other, other.secret('users', { admin: bcrypt(login.key('password')) }));
    expect(contractOf(cluster)).toEqual({
      'other-users/admin': ['other/other-users'],
      'owner-login/password': ['owner/owner-login'],
    });
  });

  it('has the sources of each value, and the key that signs', () => {
    const { cluster, owner } = twoParts();
    const ca = owner.secret('ca', { key: privateKey('ecdsa'), crt: authority('key', 'Test') });
    const tls = owner.secret('tls', { key: privateKey('rsa'), crt: certificate('key', ['a.example']) });
    reads(owner, ca, 'a');
    reads(owner, tls, 'b');
    const { contract, problems } = build(cluster);
    expect(problems).toEqual([]);
    expect([...contract.values()].map(({ id, isAuthority }) => [id, isAuthority])).toEqual([
      ['owner-ca/key', true],
      ['owner-tls/crt', false],
      ['owner-tls/key', false],
    ]);
    expect(contract.get('owner-tls/crt')?.sources.map(({ id }) => id)).toEqual([
      'owner-tls/key',
      'owner-ca/key',
    ]);
  });
});

describe('a key that is derived', () => {
  const derive = (keys: Record<string, Generator>) => () => twoParts().owner.secret('x', keys);

  it.each<[string, Record<string, Generator>]>([
    ['a public key', { a: privateKey('ed25519'), b: publicKey('a') }],
    ['a hash', { a: random(), b: argon2id('a'), c: htpasswd('me', 'a') }],
    ['a login', { a: given('somewhere'), u: publicValue('me'), b: dockerConfig('ghcr.io', 'u', 'a') }],
  ])('is one of another in the same Secret: %s', (_, keys) => {
    expect(derive(keys)).not.toThrow();
  });

  it.each<[string, Record<string, Generator>, string]>([
    ['a key that is not there', { b: bcrypt('a') }, 'Secret owner-x has no key "a"'],
    [
      'the hash of a key pair',
      { a: privateKey('rsa'), b: bcrypt('a') },
      'owner-x/b is derived from owner-x/a, which is private-key',
    ],
    ['the public key of a password', { a: random(), b: publicKey('a') }, 'it takes private-key'],
    ['a plain text', { b: bcrypt(text`hello`) }, 'owner-x/b is derived from no secret key'],
  ])('is refused for %s', (_, keys, message) => {
    expect(derive(keys)).toThrow(message);
  });
});

describe('a contract that cannot be kept', () => {
  const cases: [
    name: string,
    fill: (owner: Part, other: Part) => void,
    mend: (owner: Part, other: Part) => void,
    found: string,
  ][] = [
    [
      'two Secrets of one name',
      (owner, other) => {
        reads(owner, new Secret(owner, 'same', { a: random() }));
        reads(other, new Secret(other, 'same', { a: random() }));
      },
      (owner, other) => {
        reads(owner, new Secret(owner, 'one', { a: random() }));
        reads(other, new Secret(other, 'two', { a: random() }));
      },
      '2 Secrets of this name',
    ],
    [
      'two values of one variable',
      (owner) => {
        reads(owner, owner.secret('a-b', { c: given('x') }), 'one');
        reads(owner, owner.secret('a', { 'b-c': given('x') }), 'two');
      },
      (owner) => {
        reads(owner, owner.secret('a-b', { c: given('x') }), 'one');
        reads(owner, owner.secret('a', { 'b-d': given('x') }), 'two');
      },
      'HEARTH_SECRET_OWNER_A_B_C',
    ],
    [
      'an optional piece of a file',
      (owner) => reads(owner, withFile(owner, given('x', { optional: true }))),
      (owner) => reads(owner, withFile(owner, given('x'))),
      'an optional value in a file',
    ],
    [
      'two authorities',
      (owner) => {
        reads(owner, owner.secret('one', { key: privateKey('rsa'), crt: authority('key', 'One') }), 'one');
        reads(owner, owner.secret('two', { key: privateKey('rsa'), crt: authority('key', 'Two') }), 'two');
      },
      (owner) => reads(owner, owner.secret('one', { key: privateKey('rsa'), crt: authority('key', 'One') })),
      'a second authority',
    ],
    [
      'a certificate that nobody signs',
      (owner) =>
        reads(owner, owner.secret('tls', { key: privateKey('rsa'), crt: certificate('key', ['a']) })),
      (owner) => {
        reads(owner, owner.secret('tls', { key: privateKey('rsa'), crt: certificate('key', ['a']) }), 'a');
        reads(owner, owner.secret('ca', { key: privateKey('rsa'), crt: authority('key', 'One') }), 'b');
      },
      'a certificate of the platform',
    ],
    [
      'an address in a text whose readers nobody knows',
      (owner, other) => {
        const { url } = other
          .deployment('server', { image, resources: tiny, uid: 1000, ports: { http: 80 } })
          .endpoint('http');
        reads(owner, owner.secret('conf', { a: random(), conf: composed(text`${url}`) }));
      },
      (owner) => reads(owner, owner.secret('conf', { a: random(), conf: composed(text`http://x`) })),
      'a reference to what pods call',
    ],
  ];

  it.each(cases)('is refused: %s', (_, fill, mend, found) => {
    const wrong = twoParts();
    fill(wrong.owner, wrong.other);
    expect(build(wrong.cluster).problems).toEqual([
      expect.objectContaining({ found: expect.stringContaining(found) }),
    ]);
    const right = twoParts();
    mend(right.owner, right.other);
    expect(build(right.cluster).problems).toEqual([]);
  });

  function withFile(owner: Part, generator: Generator): Secret {
    const secret = owner.secret('app', { token: generator });
    return owner.secret('conf', { conf: composed(text`token=${secret.key('token')}`) });
  }
});
