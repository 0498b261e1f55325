import type { Kube, KubeObject } from './kube.ts';

const applications = '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';

/**
 * The part of Argo CD that the bootstrap sees: Applications are first out of sync, and then healthy. It reads no git
 * and syncs no objects.
 */
export async function syncApplications(kube: Kube): Promise<void> {
  const installed = await kube.list(
    '/api/v1/namespaces/argocd/secrets?labelSelector=owner%3Dhelm,name%3Dargocd',
  );
  if (installed.length === 0) return;
  for (const application of await kube.list(applications)) await advance(kube, application);
}

async function advance(kube: Kube, { metadata, status }: KubeObject): Promise<void> {
  const { sync } = (status ?? {}) as { sync?: { status: string } };
  if (sync?.status === 'Synced') return;
  const [synced, health] = sync === undefined ? ['OutOfSync', 'Missing'] : ['Synced', 'Healthy'];
  await kube.patch(`${applications}/${metadata.name}`, {
    status: { sync: { status: synced }, health: { status: health } },
  });
}
