import type { PodSpec, PodTemplateSpec } from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import { formatPath } from '../../base/path.ts';
import { type FactsByKind, factsOf } from '../../model/kinds.ts';
import type { Plain } from '../../model/rule.ts';
import { visitPath } from './paths.ts';

/** A pod template in an object. */
export interface PodTemplate {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Plain<PodSpec>;
  /** Path of the spec in the object. */
  readonly path: string;
}

/** Every pod template in an object, a Pod itself included; the object has to fit its schema. */
export function podTemplatesOf(manifest: Manifest, kinds: FactsByKind): readonly PodTemplate[] {
  const { namespace = '' } = manifest.metadata;
  const templates: PodTemplate[] = [];
  for (const { podTemplates = [] } of factsOf(manifest, kinds)) {
    for (const path of podTemplates) {
      visitPath(manifest, path, (value, at) => {
        // The schema has shown that the path leads to a template.
        const { metadata, spec } = value as unknown as Plain<PodTemplateSpec>;
        if (!spec) return;
        templates.push({
          namespace,
          labels: metadata?.labels ?? {},
          annotations: metadata?.annotations ?? {},
          spec,
          path: formatPath([...at, 'spec']),
        });
      });
    }
  }
  return templates;
}
