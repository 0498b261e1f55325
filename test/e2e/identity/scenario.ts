import { load } from 'js-yaml';
import { allExposures } from '../../../constructs/core/model/exposure.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import { groupsOf } from '../../../constructs/security/identity/groups.ts';
import { allTeams } from '../../../constructs/tenancy/team/teams.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError, expectNone } from '../report.ts';
import { authorize, type Client, claimsFor, codeFor, exchange, logIn } from './flow.ts';
import type { Handover } from './inside.ts';
import { testArgoCd } from './rights.ts';
import { loggedIn, passwordOf, type Site, startSite, usersOf } from './site.ts';
import type { Homelab } from './values.ts';
import type { Visitor } from './visitor.ts';

/** Starts the login, and tests it with users, applications and anonymous visitors. */
export async function testIdentity(report: RemoteReport, { image, folder, data }: Handover): Promise<void> {
  const site = await startSite(report, image, folder);
  try {
    await testPeople(report, site);
    for (const client of clientsOf(site.homelab)) await testClient(report, site, client);
    await testGuard(report, site);
    await testArgoCd(report, site, data, folder);
  } finally {
    await site.provider.container.stop();
  }
}

async function testPeople(report: RemoteReport, site: Site): Promise<void> {
  const { homelab, issuer } = site;
  const names = usersOf(homelab).map(({ name }) => name);
  await report.check(`${names.join(', ')} log in with the passwords that were made`, async () => {
    const findings: string[] = [];
    for (const name of names) {
      const status = await logIn(site.stranger(), issuer, name, passwordOf(homelab, name));
      if (status !== 200) findings.push(`${name}: ${status}`);
    }
    expectNone(findings);
  });
  await report.check('not with a wrong password, not with another one, not as somebody unknown', async () => {
    const [one = '', two = ''] = names;
    const attempts = [
      [one, 'wrong'],
      [one, passwordOf(homelab, two)],
      ['mallory', passwordOf(homelab, one)],
    ] as const;
    for (const [name, password] of attempts) {
      const status = await logIn(site.stranger(), issuer, name, password);
      if (status !== 401) throw new CheckError(`${name}: ${status}`);
    }
  });
}

async function testClient(report: RemoteReport, site: Site, client: Client): Promise<void> {
  const { homelab, issuer } = site;
  const teams = homelab.build.cluster.all(allTeams);
  await report.check(`${client.id} is told who somebody is and of which groups`, async () => {
    for (const user of usersOf(homelab)) {
      const { preferred_username, email, groups } = await claimsFor(
        await loggedIn(site, user.name),
        issuer,
        client,
      );
      const found = JSON.stringify([
        preferred_username,
        email,
        Array.isArray(groups) ? groups.toSorted() : [],
      ]);
      const expected = JSON.stringify([user.name, user.email, groupsOf(user, teams)]);
      if (found !== expected) throw new CheckError(`${found}, not ${expected}`);
    }
  });
  await report.check(
    `${client.id}: no code without a login, for another address, or for a stranger`,
    async () => {
      const visitor = await loggedIn(site, usersOf(homelab)[0]!.name);
      const elsewhere = { ...client, redirect: 'https://evil.example.com/auth/callback' };
      const portal = await authorize(site.stranger(), issuer, client, challenge);
      const findings = [
        ['without a login', portal.location?.startsWith(`${issuer}/`) && !portal.location.includes('code=')],
        ['another address', await isRefused(visitor, issuer, elsewhere)],
        ['a stranger', await isRefused(visitor, issuer, { ...client, id: 'stranger' })],
      ] as const;
      expectNone(findings.flatMap(([what, isFine]) => (isFine ? [] : [what])));
    },
  );
  await report.check(`${client.id}: no token for a wrong secret or proof, and none twice`, async () => {
    const visitor = await loggedIn(site, usersOf(homelab)[0]!.name);
    const statuses: number[] = [];
    const hand = async (as: Client, code: string, verifier: string) =>
      statuses.push((await exchange(visitor, issuer, as, code, verifier)).status);
    const first = await codeFor(visitor, issuer, client);
    await hand({ ...client, secret: 'wrong' }, first.code, first.verifier);
    const second = await codeFor(visitor, issuer, client);
    await hand(client, second.code, first.verifier);
    const third = await codeFor(visitor, issuer, client);
    await hand(client, third.code, third.verifier);
    await hand(client, third.code, third.verifier);
    if (statuses.join() !== '401,400,200,400') throw new CheckError(statuses.join());
  });
}

async function testGuard(report: RemoteReport, site: Site): Promise<void> {
  const { homelab, issuer } = site;
  const mlflow = homelab.build.cluster.all(allExposures).find(({ name }) => name === 'mlflow')!;
  await report.check(
    'MLflow for people: without a session to the login, with one through, after logout not',
    async () => {
      const stranger = await site.stranger().ask(`${mlflow.url}/`);
      if (stranger.status !== 302 || !stranger.location?.startsWith(`${issuer}/?rd=`))
        throw new CheckError(`a stranger gets ${stranger.status} ${stranger.location}`);
      for (const { name } of usersOf(homelab)) {
        const visitor = await loggedIn(site, name);
        const { status } = await visitor.ask(`${mlflow.url}/`);
        if (status !== 200) throw new CheckError(`${name} gets ${status}`);
        await visitor.post(`${issuer}/api/logout`, {});
        const after = await visitor.ask(`${mlflow.url}/`);
        if (after.status !== 302) throw new CheckError(`${name} gets ${after.status} after logout`);
      }
    },
  );
  await report.check('a session that somebody made up leads to the login', async () => {
    const headers = { cookie: 'authelia_session=made-up' };
    const { status } = await site.stranger().ask(`${mlflow.url}/`, { headers });
    if (status !== 302) throw new CheckError(String(status));
  });
  await report.check("MLflow for programs: its API gets a program's own login as it was sent", async () => {
    const authorization = `Basic ${Buffer.from('robot:secret').toString('base64')}`;
    for (const path of ['/api/2.0/mlflow/experiments/search', '/version']) {
      const answer = await site.stranger().ask(`${mlflow.url}${path}`, {
        headers: { authorization },
      });
      if (answer.status !== 200 || answer.json().authorization !== authorization)
        throw new CheckError(`${path}: ${answer.status} ${answer.body}`);
    }
  });
}

const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

async function isRefused(visitor: Visitor, issuer: string, client: Client): Promise<boolean> {
  const { status, location = '' } = await authorize(visitor, issuer, client, challenge);
  return (
    status >= 400 || (status === 302 && location.startsWith(`${issuer}/`) && location.includes('error='))
  );
}

/** The applications in the provider's configuration, each with its own copy of its secret. */
function clientsOf(homelab: Homelab): Client[] {
  const { objects, cluster } = homelab.build;
  const map = objects.find(({ manifest }) => manifest.metadata.name === 'identity-openid-connect-yml');
  const { 'openid-connect.yml': text }: Record<string, string> = JSON.parse(
    JSON.stringify(map?.manifest.data),
  );
  const [beforeKey = ''] = (text ?? '').split('jwks:');
  const { identity_providers: providers } = load(beforeKey) as {
    identity_providers: { oidc: { clients: { client_id: string; redirect_uris: string[] }[] } };
  };
  return providers.oidc.clients.flatMap(({ client_id: id, redirect_uris: redirects }) => {
    const hashed = cluster.all(allSecrets).find(({ name }) => name === `identity-client-${id}`);
    const [source] = hashed?.keyNamed('hash').sources() ?? [];
    if (!source) throw new Error(`${id} has no secret`);
    const { namespaceName } = source.secret.component;
    const secret = homelab.get(namespaceName, source.secret.name, source.key);
    return redirects.map((redirect) => ({ id, secret, redirect }));
  });
}
