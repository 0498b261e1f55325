import type { Container, PodSpec, Volume, VolumeProjection } from '../../../../imports/types/index.ts';
import { below, each, type Plain, type Report } from '../../validate/rules/rule.ts';
import { checkLink } from './link-names.ts';
import type { Census } from './object-index.ts';
import type { Pods } from './pod-templates.ts';

/** Something that a pod reads its values from; missing is allowed where it says so. */
interface Source {
  readonly name?: string;
  readonly key?: string;
  readonly optional?: boolean;
}

type Look = (kind: string, name: string | undefined, path: string, report: Report, key?: string) => void;

/** Names of other objects in pods that nothing has. */
export function checkPodNames({ spec, namespace, path }: Pods, census: Census, report: Report): void {
  const look: Look = (kind, name, at, to, key) => {
    if (name) checkLink({ path: at, kind, name, ...(key !== undefined && { key }) }, namespace, census, to);
  };
  const at = below(report, path);
  checkPod(spec, look, at);
  each(spec.containers, 'containers', at, (container, to) => checkContainer(container, look, to));
  each(spec.initContainers, 'initContainers', at, (container, to) => checkContainer(container, look, to));
  each(spec.volumes, 'volumes', at, (volume, to) => checkVolume(volume, look, to));
}

function checkPod(pod: Plain<PodSpec>, look: Look, report: Report): void {
  look('ServiceAccount', pod.serviceAccountName, 'serviceAccountName', report);
  look('PriorityClass', pod.priorityClassName, 'priorityClassName', report);
  look('RuntimeClass', pod.runtimeClassName, 'runtimeClassName', report);
  each(pod.imagePullSecrets, 'imagePullSecrets', report, ({ name }, at) => look('Secret', name, 'name', at));
}

function checkContainer({ env, envFrom }: Plain<Container>, look: Look, report: Report): void {
  each(env, 'env', report, ({ valueFrom }, at) => {
    if (!valueFrom) return;
    checkSource('Secret', valueFrom.secretKeyRef, 'valueFrom.secretKeyRef', look, at);
    checkSource('ConfigMap', valueFrom.configMapKeyRef, 'valueFrom.configMapKeyRef', look, at);
  });
  each(envFrom, 'envFrom', report, ({ secretRef, configMapRef }, at) => {
    checkSource('Secret', secretRef, 'secretRef', look, at);
    checkSource('ConfigMap', configMapRef, 'configMapRef', look, at);
  });
}

function checkSource(
  kind: string,
  source: Source | undefined,
  path: string,
  look: Look,
  report: Report,
): void {
  if (source && !source.optional) look(kind, source.name, path, report, source.key);
}

function checkVolume(volume: Plain<Volume>, look: Look, report: Report): void {
  const { secret, configMap, projected, persistentVolumeClaim, ephemeral } = volume;
  look('PersistentVolumeClaim', persistentVolumeClaim?.claimName, 'persistentVolumeClaim.claimName', report);
  const storageClass = ephemeral?.volumeClaimTemplate?.spec.storageClassName;
  look('StorageClass', storageClass, 'ephemeral.volumeClaimTemplate.spec.storageClassName', report);
  if (secret) checkFiles('Secret', { ...secret, name: secret.secretName ?? '' }, 'secret', look, report);
  if (configMap) checkFiles('ConfigMap', configMap, 'configMap', look, report);
  each(projected?.sources, 'projected.sources', report, (source: Plain<VolumeProjection>, at) => {
    if (source.secret) checkFiles('Secret', source.secret, 'secret', look, at);
    if (source.configMap) checkFiles('ConfigMap', source.configMap, 'configMap', look, at);
  });
}

interface Files extends Source {
  readonly items?: readonly { readonly key: string }[];
}

function checkFiles(
  kind: string,
  { name, items = [], optional }: Files,
  path: string,
  look: Look,
  report: Report,
): void {
  if (optional) return;
  if (items.length === 0) look(kind, name, path, report);
  items.forEach(({ key }, index) => {
    look(kind, name, `${path}.items[${index}]`, report, key);
  });
}
