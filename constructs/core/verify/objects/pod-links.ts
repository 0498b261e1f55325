import type { Container, Kinds, PodSpec, Volume, VolumeProjection } from '../../../../imports/types/index.ts';
import { below, each, type Plain, type Report } from '../../validate/rules/rule.ts';
import { checkLink } from './link-names.ts';
import type { ObjectIndex } from './object-index.ts';
import type { PodTemplate } from './pod-templates.ts';

/** A reference of a pod to a ConfigMap or Secret, which may be optional. */
interface Source {
  readonly name?: string;
  readonly key?: string;
  readonly optional?: boolean;
}

type Look = (kind: keyof Kinds, name: string | undefined, path: string, report: Report, key?: string) => void;

/** Reports names of other objects in pods that do not exist. */
export function checkPodNames(
  { spec, namespace, path }: PodTemplate,
  index: ObjectIndex,
  report: Report,
): void {
  const look: Look = (kind, name, at, to, key) => {
    if (name) checkLink({ path: at, kind, name, ...(key !== undefined && { key }) }, namespace, index, to);
  };
  const at = below(report, path);
  checkPod(spec, look, at);
  each(spec.containers, 'containers', at, (container, to) => checkContainer(container, look, to));
  each(spec.initContainers, 'initContainers', at, (container, to) => checkContainer(container, look, to));
  each(spec.volumes, 'volumes', at, (volume, to) => checkVolume(volume, look, to));
}

function checkPod(pod: Plain<PodSpec>, look: Look, report: Report): void {
  look('v1/ServiceAccount', pod.serviceAccountName, 'serviceAccountName', report);
  look('scheduling.k8s.io/v1/PriorityClass', pod.priorityClassName, 'priorityClassName', report);
  look('node.k8s.io/v1/RuntimeClass', pod.runtimeClassName, 'runtimeClassName', report);
  each(pod.imagePullSecrets, 'imagePullSecrets', report, ({ name }, at) =>
    look('v1/Secret', name, 'name', at),
  );
}

function checkContainer({ env, envFrom }: Plain<Container>, look: Look, report: Report): void {
  each(env, 'env', report, ({ valueFrom }, at) => {
    if (!valueFrom) return;
    checkSource('v1/Secret', valueFrom.secretKeyRef, 'valueFrom.secretKeyRef', look, at);
    checkSource('v1/ConfigMap', valueFrom.configMapKeyRef, 'valueFrom.configMapKeyRef', look, at);
  });
  each(envFrom, 'envFrom', report, ({ secretRef, configMapRef }, at) => {
    checkSource('v1/Secret', secretRef, 'secretRef', look, at);
    checkSource('v1/ConfigMap', configMapRef, 'configMapRef', look, at);
  });
}

function checkSource(
  kind: keyof Kinds,
  source: Source | undefined,
  path: string,
  look: Look,
  report: Report,
): void {
  if (source && !source.optional) look(kind, source.name, path, report, source.key);
}

function checkVolume(volume: Plain<Volume>, look: Look, report: Report): void {
  const { secret, configMap, projected, persistentVolumeClaim, ephemeral } = volume;
  look(
    'v1/PersistentVolumeClaim',
    persistentVolumeClaim?.claimName,
    'persistentVolumeClaim.claimName',
    report,
  );
  const storageClass = ephemeral?.volumeClaimTemplate?.spec.storageClassName;
  look(
    'storage.k8s.io/v1/StorageClass',
    storageClass,
    'ephemeral.volumeClaimTemplate.spec.storageClassName',
    report,
  );
  if (secret) checkFiles('v1/Secret', { ...secret, name: secret.secretName ?? '' }, 'secret', look, report);
  if (configMap) checkFiles('v1/ConfigMap', configMap, 'configMap', look, report);
  each(projected?.sources, 'projected.sources', report, (source: Plain<VolumeProjection>, at) => {
    if (source.secret) checkFiles('v1/Secret', source.secret, 'secret', look, at);
    if (source.configMap) checkFiles('v1/ConfigMap', source.configMap, 'configMap', look, at);
  });
}

interface Files extends Source {
  readonly items?: readonly { readonly key: string }[];
}

function checkFiles(
  kind: keyof Kinds,
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
