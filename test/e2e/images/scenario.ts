import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ask } from '../kubelet/http.ts';
import { Objects } from '../kubelet/objects.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { memoryReport } from '../kubelet/running.ts';
import { CheckError } from '../report.ts';
import { buildImage, type Client, writeContext } from './build.ts';
import type { Handover } from './inside.ts';
import { host, type Site, startSite } from './site.ts';
import { type Login, pullLogin, visit } from './visit.ts';

const namespace = 'data-science-dev';
const secret = 'team-data-science-images';

/** The registry and the builder, from a build to a pull. */
export async function testImages(report: RemoteReport, handover: Handover): Promise<void> {
  const site = await startSite(report, handover);
  const team = pullLogin(site, namespace, secret);
  const admin: Login = {
    user: site.homelab.get('registry', 'registry-admin', 'username'),
    password: site.homelab.get('registry', 'registry-admin', 'password'),
  };
  const { client, images } = clientOf(site, handover);
  const context = writeContext(join(handover.folder, 'context'), handover.programs.busybox);

  await report.check('the registry lets nobody in without a login, or with a wrong one', async () => {
    await expectStatus(site, undefined, '/v2/', 401);
    await expectStatus(site, { user: 'admin', password: 'guessed' }, '/v2/', 401);
    await expectStatus(site, team, '/v2/', 200);
    await expectStatus(site, admin, '/v2/', 200);
  });
  await report.check('the registry also refuses visitors who do not come by the gateway', async () => {
    const address = site.registry.address;
    const { status } = await ask({ address, port: 5000, path: '/v2/data-science/model/tags/list' });
    if (status !== 401) throw new CheckError(`it answers ${status}, not 401`);
  });
  await report.check('the builder runs as a user without rights', () => {
    const [uid] = uidsOf(site);
    if (uid !== 1000) throw new CheckError(`its first process runs as user ${uid}`);
  });
  let digest = '';
  await report.check('a team builds an image and pushes it into its own folder', async () => {
    const start = performance.now();
    const result = await buildImage(client, context, `${images}/model:1`);
    if ('error' in result) throw new CheckError(result.error);
    digest = result.digest;
    report.note(`built and pushed in ${((performance.now() - start) / 1000).toFixed(1)} s: ${digest}`);
  });
  await report.check('the image is pulled by the digest of the build, with the login of the kubelet', () =>
    expectImage(site, team, digest),
  );
  await report.check('a team can neither push to nor read another folder', async () => {
    const result = await buildImage(client, context, `${host}/other/model:1`);
    if (!('error' in result)) throw new CheckError('it pushed into the folder of another');
    if (!/401|unauthorized/i.test(result.error)) throw new CheckError(result.error);
    await expectStatus(site, team, '/v2/other/model/tags/list', 401);
    await expectStatus(site, team, '/v2/_catalog', 401);
  });
  await report.check('images are in the bucket, and there after a restart', async () => {
    if (!(await site.registry.running.container.stop())) throw new CheckError('it does not stop in time');
    await site.registry.running.again();
    await expectImage(site, team, digest);
  });
  await report.check('the metrics that the alert and the monitor name are served', async () => {
    const { text } = await ask({ address: site.registry.address, port: 5001, path: '/metrics' });
    if (!/^registry_http_requests_total\{.*code="200".*\}/m.test(text))
      throw new CheckError(
        `no registry_http_requests_total in:\n${text
          .split('\n')
          .filter((l) => l.startsWith('registry'))
          .join('\n')}`,
      );
  });
  await report.check('the administrator reads what is in the registry, and deletes it', async () => {
    const { text } = await visit(site, admin, '/v2/_catalog');
    if (!text.includes('data-science/model')) throw new CheckError(`the catalogue is ${text}`);
    const image = `/v2/data-science/model/manifests/${digest}`;
    await expectStatus(site, admin, image, 202, 'DELETE');
    await expectStatus(site, team, image, 404);
  });
  await report.check('the builder uses no more memory than its limit', () => {
    report.note(memoryReport(site.builder.pod, site.builder.running));
  });
}

/** The client of a pod of the team. */
function clientOf({ homelab }: Site, { programs, folder }: Handover): { client: Client; images: string } {
  const objects = new Objects(homelab.build.objects.map(({ manifest }) => manifest));
  const { BUILDKIT_HOST = '', IMAGES = '' } = objects.get(
    'ConfigMap',
    namespace,
    'team-data-science-dev-platform',
  ).data;
  return {
    images: IMAGES,
    client: {
      buildctl: programs.buildctl,
      host: BUILDKIT_HOST,
      dockerConfig: homelab.get(namespace, secret, '.dockerconfigjson'),
      folder: join(folder, 'client'),
    },
  };
}

async function expectStatus(
  site: Site,
  login: Login,
  path: string,
  wanted: number,
  method = 'GET',
): Promise<void> {
  const { status, text } = await visit(site, login, path, method);
  if (status !== wanted)
    throw new CheckError(`${login?.user ?? 'nobody'} gets ${status} for ${path}, not ${wanted}: ${text}`);
}

async function expectImage(site: Site, login: Login, digest: string): Promise<void> {
  const manifest = await visit(site, login, `/v2/data-science/model/manifests/${digest}`);
  if (manifest.status !== 200 || manifest.digest !== digest)
    throw new CheckError(`${manifest.status} ${manifest.digest}, not ${digest}: ${manifest.text}`);
  const { layers }: { layers: { digest: string; size: number }[] } = JSON.parse(manifest.text);
  for (const layer of layers) {
    const { status, text } = await visit(site, login, `/v2/data-science/model/blobs/${layer.digest}`);
    if (status !== 200 || text.length === 0) throw new CheckError(`layer ${layer.digest}: ${status}`);
  }
}

/** The users of the builder's processes, the first one first. */
function uidsOf({ builder }: Site): number[] {
  return builder.running.container
    .processes()
    .map((pid) => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]));
}
