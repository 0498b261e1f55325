import type { PodTemplateSpec, TopologySpreadConstraint } from '../../../../imports/types/index.ts';
import { gpuDriver, placementWith, runtimeClassOf } from '../../model/gpu.ts';
import { Pods, type PodsProps } from '../../model/pods.ts';
import { sumOf } from '../../model/resources.ts';
import type { Scope } from '../object.ts';
import { containerOf } from './container.ts';
import { enterExceptions } from './exceptions.ts';
import { ownMounts } from './mounts.ts';
import { podPorts, portsOf } from './ports.ts';
import { priorityClass } from './priority.ts';
import type { PodProps, WorkloadProps } from './props.ts';
import { rollAnnotations } from './roll.ts';
import { serviceAccount } from './service-account.ts';
import { sidecarsOf } from './sidecars.ts';
import { mountsOf, resourcesWith, spaceOf, volumesOf } from './volumes.ts';

/** Labels that select the pods of a workload; they do not depend on the construct tree. */
export function selectorLabels(component: Scope, name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': component.name, 'app.kubernetes.io/component': name };
}

/** Registers the pods of a workload. */
export function createPods(
  component: Scope,
  name: string,
  kind: PodsProps['kind'],
  props: PodProps & Pick<WorkloadProps, 'ports' | 'replicas' | 'openToLan'>,
  volume?: PodsProps['volume'],
): Pods {
  const { sidecars = {} } = props;
  const resources = resourcesWith(props.resources, props.volumes);
  const others = Object.values(sidecars);
  const placement = placementWith(props.gpus ?? 0, props.placement);
  const pods = new Pods(component, name, {
    origin: 'workload',
    kind,
    labels: selectorLabels(component, name),
    resources:
      others.length > 0 ? sumOf(resources, ...others.map((sidecar) => sidecar.resources)) : resources,
    ports: podPorts(component, name, props),
    replicas: props.replicas ?? 1,
    gpus: props.gpus ?? 0,
    api: props.api !== undefined,
    ...(props.openToLan && { openToLan: props.openToLan }),
    serviceAccount: `${component.name}-${name}`,
    ...(placement && { placement }),
    ...(volume && { volume }),
    ...spaceOf(props.volumes),
  });
  for (const { files = {} } of [props, ...others])
    for (const file of Object.values(files)) file.mountedBy(pods);
  enterExceptions(pods, props);
  return pods;
}

/** The pod template of a workload, with every field that Pod Security `restricted` requires. */
export function podTemplate(
  component: Scope,
  pods: Pods,
  props: PodProps & Pick<WorkloadProps, 'ports' | 'probes'>,
  extra: TemplateExtras = {},
): PodTemplateSpec {
  const { name } = pods;
  const resources = resourcesWith(props.resources, props.volumes);
  const own = ownMounts(props);
  const mounts = [...own.mounts, ...mountsOf(props.volumes), ...(extra.mounts ?? [])];
  const sidecars = sidecarsOf(pods, props.sidecars, mounts);
  const first = [
    // Sidecars start first, since other init containers may need them.
    ...sidecars.containers,
    ...Object.entries(props.init ?? {}).map(([init, container]) =>
      containerOf(init, { ...container, resources, mounts }),
    ),
  ];
  const volumes = [
    ...own.volumes,
    ...sidecars.volumes,
    ...volumesOf(component, props.volumes),
    ...(extra.volumes ?? []),
  ];
  const { replicas = 1, placement } = pods.props;
  // Without a driver, the proof refuses pods with graphics cards.
  const driver = component.cluster.provided(gpuDriver);
  return {
    metadata: {
      labels: { ...pods.labels },
      ...rollAnnotations(component, props),
    },
    spec: {
      ...serviceAccount(component, name, props.api),
      ...(props.pullSecrets?.length && {
        imagePullSecrets: props.pullSecrets.map(({ reference }) => ({ name: reference })),
      }),
      enableServiceLinks: false,
      priorityClassName: priorityClass(component.cluster, props.priority ?? 'standard'),
      terminationGracePeriodSeconds: props.terminationGracePeriodSeconds ?? 30,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: props.uid,
        runAsGroup: props.gid ?? props.uid,
        fsGroup: props.gid ?? props.uid,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
      },
      ...(extra.restartPolicy && { restartPolicy: extra.restartPolicy }),
      ...(props.gpus && driver && { runtimeClassName: runtimeClassOf(driver) }),
      ...(placement?.nodeSelector && { nodeSelector: placement.nodeSelector }),
      ...(placement?.tolerations && { tolerations: placement.tolerations }),
      ...(replicas > 1 && { topologySpreadConstraints: [spread(pods)] }),
      ...(first.length > 0 && { initContainers: first }),
      containers: [
        containerOf(name, {
          ...props,
          resources,
          ports: portsOf(props.ports),
          mounts,
          ...(pods.props.scratch !== undefined && { scratch: pods.props.scratch }),
        }),
      ],
      ...((mounts.length > 0 || volumes.length > 0) && { volumes }),
    },
  };
}

export interface TemplateExtras {
  readonly restartPolicy?: 'OnFailure';
  readonly mounts?: readonly { readonly name: string; readonly mountPath: string }[];
  readonly volumes?: readonly { readonly name: string }[];
}

function spread(pods: Pods): TopologySpreadConstraint {
  return {
    maxSkew: 1,
    topologyKey: 'kubernetes.io/hostname',
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: { ...pods.labels } },
  };
}
