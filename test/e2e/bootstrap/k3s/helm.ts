import { createHash } from 'node:crypto';
import { kubectl, tools } from './children.ts';
import type { Kube, KubeObject } from './kube.ts';

const charts = '/apis/helm.cattle.io/v1';

/**
 * The release Secrets of K3s's Helm controller: one for every state of a chart, and none when its object is deleted.
 */
export async function installCharts(kube: Kube): Promise<void> {
  const wanted = await kube.list(`${charts}/helmcharts`);
  for (const chart of wanted) await install(kube, chart);
  for (const release of await kube.list('/api/v1/secrets?labelSelector=owner%3Dhelm')) {
    const { name, namespace } = release.metadata;
    if (!wanted.some((chart) => name.startsWith(`sh.helm.release.v1.${chart.metadata.name}.v`)))
      await kube.delete(`/api/v1/namespaces/${namespace}/secrets/${name}`);
  }
}

async function install(kube: Kube, { metadata, spec }: KubeObject): Promise<void> {
  const namespace = String(spec?.targetNamespace ?? metadata.namespace);
  if (spec?.createNamespace === true && !(await kube.find(`/api/v1/namespaces/${namespace}`)))
    await kube.create('/api/v1/namespaces', { metadata: { name: namespace } });
  const hash = createHash('sha256').update(JSON.stringify(spec)).digest('hex');
  const secrets = `/api/v1/namespaces/${namespace}/secrets`;
  const releases = await kube.list(`${secrets}?labelSelector=owner%3Dhelm,name%3D${metadata.name}`);
  if (
    releases.some(
      (release) =>
        release.metadata.annotations?.current === 'yes' && release.metadata.annotations.hash === hash,
    )
  )
    return;
  if (spec?.chart === 'argo-cd') kubectl(['apply', '--server-side', '-f', `${tools}/crds/argoproj.io`]);
  for (const {
    metadata: { name },
  } of releases)
    await kube.patch(`${secrets}/${name}`, { metadata: { annotations: { current: 'no' } } });
  await kube.create(secrets, {
    metadata: {
      name: `sh.helm.release.v1.${metadata.name}.v${releases.length + 1}`,
      labels: { owner: 'helm', name: metadata.name },
      annotations: { hash, current: 'yes' },
    },
    type: 'helm.sh/release.v1',
  });
  await kube
    .patch(`${charts}/namespaces/${metadata.namespace}/helmcharts/${metadata.name}/status`, {
      status: { jobName: `helm-install-${metadata.name}` },
    })
    .catch(() =>
      kube.patch(`${charts}/namespaces/${metadata.namespace}/helmcharts/${metadata.name}`, {
        status: { jobName: `helm-install-${metadata.name}` },
      }),
    );
}
