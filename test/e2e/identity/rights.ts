import { join } from 'node:path';
import { allExposures } from '../../../constructs/core/model/exposure.ts';
import { administrators, groupsOf } from '../../../constructs/security/identity/groups.ts';
import { allTeams } from '../../../constructs/tenancy/team/teams.ts';
import { startControlPlane } from '../control-plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError, expectNone } from '../report.ts';
import { startArgoCdServer } from './argocd.ts';
import { loggedIn, type Site, usersOf } from './site.ts';
import type { Visitor } from './visitor.ts';

/** Users log in to the real Argo CD with the real provider, and have the rights of their groups. */
export async function testArgoCd(
  report: RemoteReport,
  site: Site,
  data: string,
  folder: string,
): Promise<void> {
  const plane = await report.step('control plane started', () =>
    startControlPlane({ data, controllers: false }),
  );
  try {
    const stop = await report.step("Argo CD's server started", () =>
      startArgoCdServer(plane, site.homelab, site.addresses.argocd, join(folder, 'argocd')),
    );
    try {
      await testRights(report, site);
    } finally {
      await stop();
    }
  } finally {
    await plane.stop();
  }
}

async function testRights(report: RemoteReport, site: Site): Promise<void> {
  const { cluster, objects } = site.homelab.build;
  const teams = cluster.all(allTeams);
  const url = cluster.all(allExposures).find(({ name }) => name === 'argocd')!.url;
  const projects = objects
    .filter(({ manifest }) => manifest.kind === 'AppProject')
    .map(({ manifest }) => manifest.metadata.name);
  await report.check('Argo CD shows nothing to who is not logged in', async () => {
    const { status } = await site.stranger().ask(`${url}/api/v1/applications`);
    if (status !== 401) throw new CheckError(String(status));
  });
  for (const user of usersOf(site.homelab)) {
    const groups = groupsOf(user, teams);
    const isAdministrator = groups.includes(administrators);
    const role = (project: string) =>
      isAdministrator
        ? 'maintainer'
        : groups
            .find((group) =>
              isFor(
                group,
                project,
                teams.map(({ name }) => name),
              ),
            )
            ?.split(':')[2];
    await report.check(
      `${user.name} (${groups.join(', ')}) logs in to Argo CD and finds what is theirs`,
      async () => {
        const visitor = await loggedIn(site, user.name);
        await throughLogin(visitor, url);
        const info = (await visitor.ask(`${url}/api/v1/session/userinfo`)).json();
        if (info.loggedIn !== true) throw new CheckError('not logged in');
        const told = Array.isArray(info.groups) ? info.groups.toSorted().join() : '';
        if (told !== groups.join()) throw new CheckError(`its groups are ${told || 'none'}`);
        const findings: string[] = [];
        const headers = { 'content-type': 'application/json' };
        for (const project of projects) {
          const wanted = role(project);
          const app = `${url}/api/v1/applications/${project}`;
          const sees = (await visitor.ask(app)).status;
          // Without a running sync, a user with the right gets that message, and any other user a refusal.
          const syncs = (await visitor.ask(`${app}/operation`, { method: 'DELETE', headers })).status;
          const expected = [wanted ? 200 : 403, wanted && wanted !== 'viewer' ? 400 : 403];
          if (`${sees},${syncs}` !== expected.join())
            findings.push(`${project}: ${sees},${syncs}, not ${expected}`);
        }
        const { items } = (await visitor.ask(`${url}/api/v1/applications`)).json();
        const listed = Array.isArray(items) ? items.map(({ metadata }) => metadata.name).toSorted() : [];
        const theirs = projects.filter(role).toSorted();
        if (listed.join() !== theirs.join()) findings.push(`listed are ${listed.join() || 'none'}`);
        expectNone(findings);
      },
    );
  }
}

/** The login of a browser: to the provider, and back with a code. */
async function throughLogin(visitor: Visitor, url: string): Promise<void> {
  let next = `${url}/auth/login?return_url=${encodeURIComponent(`${url}/applications`)}`;
  for (let step = 0; step < 3; step++) {
    const { status, location, body } = await visitor.ask(next);
    if (!location || status >= 400)
      throw new CheckError(`${new URL(next).pathname}: ${status} ${body.slice(0, 200)}`);
    next = location;
  }
  if (next !== `${url}/applications`) throw new CheckError(`the login ends at ${next}`);
}

/** True when a group `team:<name>:<role>` belongs to the team of a project. */
function isFor(group: string, project: string, teams: readonly string[]): boolean {
  const team = teams.find((name) => project === `team-${name}` || project.startsWith(`team-${name}-`));
  return team !== undefined && group.startsWith(`team:${team}:`);
}
