import { describe, expect, it } from 'vitest';
import type { Exposure } from '../../constructs/core/model/exposure.ts';
import { loginOf } from '../../constructs/core/report/facts.ts';
import { emptyCluster, Part } from '../support/cluster.ts';

const component = new Part(emptyCluster(), 'wiki');
const exposure: Exposure = {
  component,
  name: 'wiki',
  host: 'wiki.home.example.org',
  url: 'https://wiki.home.example.org',
  auth: 'login',
  skipAuthPaths: [],
};

describe('the login of an exposure, for people', () => {
  it.each([
    { auth: 'oidc', skipAuthPaths: [], said: 'identity' },
    { auth: 'forward-auth', skipAuthPaths: [], said: 'identity, at the gateway' },
    {
      auth: 'forward-auth',
      skipAuthPaths: ['/api/', '/version'],
      said: 'identity, at the gateway; /api/, /version by a login of its own',
    },
    { auth: 'login', skipAuthPaths: [], said: 'its own' },
    { auth: 'none', skipAuthPaths: [], said: 'none' },
  ] as const)('$auth is said as "$said"', ({ said, ...login }) => {
    expect(loginOf({ ...exposure, ...login })).toBe(said);
  });
});
