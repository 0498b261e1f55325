import type { Kinds, PersistentVolumeClaimSpec } from '../../../../imports/types/index.ts';
import { quantity } from '../../base/quantity.ts';
import type { Owner } from '../../model/owner.ts';
import type { Pods } from '../../model/pods.ts';
import type { Plain } from '../../model/rule.ts';
import type { PodDemand } from '../capacity/demand.ts';
import type { PlacedTemplate } from './placed.ts';
import { tolerationsOf } from './undeclared.ts';

type Spec = Plain<PersistentVolumeClaimSpec>;
type Template = PlacedTemplate<Owner>;

/** The context for counting claims: the number of pods, their declaration, and the default class. */
export interface ClaimContext {
  readonly templates: readonly Template[];
  readonly countOf: (template: Template) => number;
  readonly ownerOf: (template: Template) => Pods | undefined;
  readonly defaultClass: string;
}

/** Claims that no declaration covers: those of claim templates and of ephemeral volumes. */
export function claimsOf(context: ClaimContext): PodDemand[] {
  return context.templates.flatMap((template) => [
    ...templateClaims(template, context),
    ...ephemeralClaims(template, context),
  ]);
}

function templateClaims(template: Template, context: ClaimContext): PodDemand[] {
  const { component, manifest } = template.placed;
  if (manifest.kind !== 'StatefulSet') return [];
  const { spec } = manifest as unknown as Plain<Kinds['apps/v1/StatefulSet']>;
  const declared = context.ownerOf(template)?.props.volume;
  let counted = false;
  return (spec.volumeClaimTemplates ?? []).flatMap(({ metadata, spec: claim }) => {
    const name = `StatefulSet.${manifest.metadata.name} ${metadata?.name}`;
    const demands = demand(component, name, claim, context.countOf(template), template, context);
    // One of them is covered by the volume in the declaration of the pods.
    const [volume] = demands.flatMap((one) => one.volume ?? []);
    if (counted || !volume || !declared || volume.storageClass !== declared.storageClass) return demands;
    if (quantity(volume.size) > quantity(declared.size)) return demands;
    counted = true;
    return [];
  });
}

function ephemeralClaims(template: Template, context: ClaimContext): PodDemand[] {
  const { component, manifest } = template.placed;
  return (template.template.spec.volumes ?? []).flatMap(({ name, ephemeral }) =>
    demand(
      component,
      `${manifest.kind}.${manifest.metadata.name} ${name}`,
      ephemeral?.volumeClaimTemplate?.spec,
      context.countOf(template),
      template,
      context,
    ),
  );
}

function demand(
  component: Owner,
  name: string,
  spec: Spec | undefined,
  replicas: number,
  mounting: Template | undefined,
  { defaultClass }: ClaimContext,
): PodDemand[] {
  const size = spec?.resources?.requests?.storage;
  const storageClass = spec?.storageClassName ?? defaultClass;
  // An empty class binds the claim to an existing volume.
  if (size === undefined || storageClass === '') return [];
  const pod = mounting?.template.spec;
  return [
    {
      component: component.name,
      name,
      kind: 'Pod',
      replicas,
      cpu: '0',
      memory: '0',
      gpus: 0,
      nodeSelector: pod?.nodeSelector ?? {},
      tolerations: pod ? tolerationsOf(pod) : [{ operator: 'Exists' }],
      arch: ['amd64', 'arm64'],
      volume: {
        size: String(size),
        storageClass,
        shared: spec?.accessModes?.includes('ReadWriteMany') ?? false,
      },
      claimOnly: true,
    },
  ];
}
