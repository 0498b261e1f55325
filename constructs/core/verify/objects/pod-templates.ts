import type { CronJob, Deployment, Pod, PodSpec, PodTemplateSpec } from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Plain } from '../../validate/rules/rule.ts';

/** Pods that an object of ours makes. */
export interface Pods {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: Plain<PodSpec>;
  /** Where in the object they are described. */
  readonly path: string;
}

/** The pods that an object makes, if it makes any; it has to fit its schema. */
export function podsOf(manifest: Manifest): readonly Pods[] {
  const { namespace = '' } = manifest.metadata;
  switch (`${manifest.apiVersion}/${manifest.kind}`) {
    case 'v1/Pod': {
      const { metadata, spec } = typed<Pod>(manifest);
      return spec ? [{ namespace, labels: metadata.labels ?? {}, spec, path: 'spec' }] : [];
    }
    case 'apps/v1/Deployment':
    case 'apps/v1/StatefulSet':
    case 'apps/v1/DaemonSet':
    case 'batch/v1/Job':
      return fromTemplate(typed<Deployment>(manifest).spec.template, namespace, 'spec.template.spec');
    case 'batch/v1/CronJob': {
      const template = typed<CronJob>(manifest).spec.jobTemplate.spec?.template;
      return template ? fromTemplate(template, namespace, 'spec.jobTemplate.spec.template.spec') : [];
    }
    default:
      return [];
  }
}

/** An object as what its apiVersion and kind say that it is, which its schema has shown. */
export function typed<T>(manifest: Manifest): Plain<T> {
  return manifest as unknown as Plain<T>;
}

function fromTemplate(
  { metadata, spec }: Plain<PodTemplateSpec>,
  namespace: string,
  path: string,
): readonly Pods[] {
  return spec ? [{ namespace, labels: metadata?.labels ?? {}, spec, path }] : [];
}
