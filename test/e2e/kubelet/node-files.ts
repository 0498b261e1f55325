import type { Api } from '../api.ts';
import type { NodeContainer, NodePod, NodeVolume } from './node.ts';
import type { PodFile } from './pod.ts';
import { tokenOf } from './token.ts';

/** The keys of a Secret or a ConfigMap with their values. */
export async function contentOf(
  api: Api,
  namespace: string,
  kind: 'secrets' | 'configmaps',
  name: string,
): Promise<Record<string, string>> {
  const path = `/api/v1/namespaces/${namespace}/${kind}/${name}`;
  const { data = {} } = await api.get<{ data?: Record<string, string> }>(path);
  if (kind === 'configmaps') return { ...data };
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
  );
}

/** The files that a container mounts from Secrets, ConfigMaps and the token of its account. */
export async function mountedFiles(
  api: Api,
  pod: NodePod,
  { volumeMounts = [] }: NodeContainer,
): Promise<PodFile[]> {
  const files: PodFile[] = [];
  for (const { name, mountPath, subPath } of volumeMounts) {
    const volume = pod.spec.volumes?.find((one) => one.name === name);
    const content = volume && (await filesIn(api, pod, volume));
    for (const [key, value] of Object.entries(content ?? {})) {
      if (subPath !== undefined && subPath !== key) continue;
      const path = subPath === undefined ? `${mountPath}/${key}` : mountPath;
      files.push({ path, content: value, mode: 0o644 });
    }
  }
  return files;
}

async function filesIn(
  api: Api,
  pod: NodePod,
  { configMap, secret, projected }: NodeVolume,
): Promise<Record<string, string>> {
  const { namespace } = pod.metadata;
  const files: Record<string, string> = {};
  if (configMap) Object.assign(files, await contentOf(api, namespace, 'configmaps', configMap.name));
  if (secret) Object.assign(files, await contentOf(api, namespace, 'secrets', secret.secretName));
  for (const { configMap: map, serviceAccountToken } of projected?.sources ?? []) {
    if (map) Object.assign(files, await contentOf(api, namespace, 'configmaps', map.name));
    if (serviceAccountToken) {
      const { path, expirationSeconds } = serviceAccountToken;
      const { name, uid } = pod.metadata;
      const account = pod.spec.serviceAccountName ?? 'default';
      files[path] = await tokenOf(api, {
        namespace,
        account,
        seconds: expirationSeconds,
        pod: { name, uid },
      });
    }
  }
  return files;
}
