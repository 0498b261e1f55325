import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Container, PodSpec, PodTemplateSpec } from '../../../../imports/types/index.ts';
import type { JsonObject } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { Collection } from '../../base/registry.ts';
import { produced } from '../../model/later.ts';
import type { Pods, PodsProps } from '../../model/pods.ts';
import { allObjectReaders } from '../../model/readers.ts';
import { delivery } from '../delivery.ts';
import type { Scope } from '../object.ts';
import { budget } from './index.ts';
import { createPods, podTemplate } from './pod.ts';
import type { Workload, WorkloadProps } from './props.ts';
import { expose } from './service.ts';

/** Properties of a workload of another library that the platform needs to know or sets. */
export type AdoptProps = Omit<
  WorkloadProps,
  'image' | 'command' | 'args' | 'init' | 'sidecars' | 'recreate'
> & {
  /**
   * The claim of each pod of a StatefulSet, as its volumeClaimTemplates ask for it.
   * @default none
   */
  readonly volume?: PodsProps['volume'];
};

/** A change to an object of another library, made when the object is rendered. */
export interface Adoption {
  readonly object: ApiObject;
  /** Changes the object, and reports what it cannot change. */
  readonly adopt: (body: JsonObject, where: string, problems: Problem[]) => unknown;
}

/** The adopted objects of other libraries. */
export const allAdoptions = new Collection<Adoption>('adoptions');

const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

/**
 * Adopts a workload of another library: its pods are counted, get the security context, and have edges like all others.
 */
export function adoptWorkload(
  component: Scope,
  name: string,
  construct: Construct,
  props: AdoptProps,
): Workload {
  const object = ApiObject.of(construct);
  const kind = kinds.find((known) => known === object.kind);
  if (!kind)
    throw new Error(`adopt() takes a ${kinds.join(', ')}; ${construct.node.path} is a ${object.kind}`);
  const ends = kind === 'Job' || kind === 'CronJob';
  const { volume, ...pod } = { priority: ends ? 'batch' : 'standard', ...props, image: '' } as const;
  const pods = createPods(component, name, kind, pod, volume);
  const template = podTemplate(component, pods, pod);
  component.cluster.add(allObjectReaders, { object, readers: () => [pods] });
  component.cluster.add(allAdoptions, {
    object,
    adopt: ({ metadata, spec = {}, ...body }, where, problems) => {
      const adopted = (work: JsonObject) => ({
        ...work,
        ...(!ends && { selector: { matchLabels: { ...pods.labels } } }),
        ...((kind === 'Deployment' || kind === 'StatefulSet') && { replicas: props.replicas ?? 1 }),
        template: merge((work.template ?? {}) as unknown as PodTemplateSpec, template, where, problems),
      });
      return {
        ...body,
        metadata: kind === 'Job' ? madeAnew(pods, metadata as JsonObject) : metadata,
        spec: kind === 'CronJob' ? inJobTemplate(spec as JsonObject, adopted) : adopted(spec as JsonObject),
      };
    },
  });
  if (!ends && kind !== 'DaemonSet') budget(component, pods);
  return expose(component, pods, props.service);
}

/** The metadata of a Job that is replaced when it changes. */
function madeAnew({ component: { cluster } }: Pods, metadata: JsonObject): JsonObject {
  const life = cluster.required(delivery).annotationsOf({ phase: 'after' });
  return { ...metadata, annotations: { ...(metadata.annotations as JsonObject), ...life } };
}

function inJobTemplate(spec: JsonObject, adopted: (work: JsonObject) => object) {
  const jobTemplate = (spec.jobTemplate ?? {}) as { spec?: JsonObject };
  return { ...spec, jobTemplate: { ...jobTemplate, spec: adopted(jobTemplate.spec ?? {}) } };
}

/** The library's template with the fields that the platform sets; lists contain the items of both. */
function merge(theirs: PodTemplateSpec, ours: PodTemplateSpec, where: string, problems: Problem[]) {
  const spec = theirs.spec ?? ({} as PodSpec);
  const [container] = ours.spec!.containers as [Container];
  const { containers: all = [], initContainers: first, volumes: before } = spec;
  if (all.length !== 1) {
    problems.push({
      code: 'several-containers',
      path: where,
      found: `pods of ${all.length} containers`,
      expected: 'pods of one container, whose resources are those of the pod',
      fix: 'Make a pod of one container, or two workloads.',
    });
  }
  // The hash of files and sealed values is known only now.
  const annotations = { ...theirs.metadata?.annotations, ...produced(ours.metadata?.annotations) };
  const volumes = [...(before ?? []), ...(ours.spec!.volumes ?? [])];
  return {
    ...theirs,
    metadata: {
      ...theirs.metadata,
      labels: { ...theirs.metadata?.labels, ...ours.metadata?.labels },
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    spec: {
      ...spec,
      ...ours.spec,
      securityContext: { ...spec.securityContext, ...ours.spec!.securityContext },
      ...(first && { initContainers: first.map((one) => secured(one, container)) }),
      containers: all.map((one) => extended(secured(one, container), container)),
      ...(volumes.length > 0 && { volumes }),
    },
  };
}

/** A container with the platform's security context and resources. */
function secured(theirs: Container, { securityContext, resources }: Container): Container {
  return {
    ...theirs,
    ...(resources && { resources }),
    securityContext: { ...theirs.securityContext, ...securityContext },
  };
}

/**
 * A container with the variables, ports, files and probes from the props; the library's own variables may refer to
 * these.
 */
function extended(theirs: Container, ours: Container): Container {
  const { env, envFrom, ports, volumeMounts, startupProbe, readinessProbe, livenessProbe } = ours;
  const isNamed = (port: number) => ports?.some(({ containerPort }) => containerPort === port);
  const probes = { startupProbe, readinessProbe, livenessProbe };
  const lists = {
    env: [...(env ? [env] : []), ...(theirs.env ?? [])],
    envFrom: [...(envFrom ?? []), ...(theirs.envFrom ?? [])],
    ports: [...(ports ?? []), ...(theirs.ports ?? []).filter((one) => !isNamed(one.containerPort as number))],
    volumeMounts: [...(theirs.volumeMounts ?? []), ...(volumeMounts ?? [])],
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { ...theirs, ...(readinessProbe && probes), ...Object.fromEntries(filled) };
}
