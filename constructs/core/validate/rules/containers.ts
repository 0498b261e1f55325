import type { Container, ContainerPort, VolumeMount } from '../../../../imports/types/index.ts';
import { checkEnvironment } from './environment.ts';
import { expectForm, label, portName } from './formats.ts';
import { checkImage } from './images.ts';
import { expectPort } from './numbers.ts';
import { checkLifecycle, checkProbe } from './probes.ts';
import { checkResources } from './resources.ts';
import { each, type Plain, type Report, refuseTwice } from './rule.ts';
import { checkSecurity } from './security.ts';

/** The parts of a pod that its containers refer to. */
export interface PodContext {
  /** Volumes of the pod, including the claims of a StatefulSet's templates. */
  readonly volumes: ReadonlySet<string>;
  /** True for an init container, which ends before the others start. */
  readonly endsFirst: boolean;
  readonly hostNetwork: boolean;
  /** Ports of all containers that run at the same time. */
  readonly ports: readonly Plain<ContainerPort>[];
  /** Seconds that a container has to stop. */
  readonly grace: number;
}

/** The containers of a pod that run at the same time, sidecars included. */
export function runningTogether<C extends { readonly restartPolicy?: string }>({
  containers,
  initContainers = [],
}: {
  readonly containers: readonly C[];
  readonly initContainers?: readonly C[];
}): readonly C[] {
  return [...containers, ...initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always')];
}

/** One container of a pod. */
export function checkContainer(container: Plain<Container>, surroundings: PodContext, report: Report): void {
  expectForm(label, container.name, 'name', report);
  checkImage(container.image, report);
  each(container.ports, 'ports', report, (port, at) => checkPort(port, surroundings.hostNetwork, at));
  checkEnvironment(container, report);
  checkMounts(container.volumeMounts, surroundings.volumes, report);
  checkResources(container.resources, 'resources', report);
  checkSecurity(container.securityContext, 'securityContext', report);
  checkProbes(container, surroundings, report);
}

function checkPort(port: Plain<ContainerPort>, hostNetwork: boolean, report: Report): void {
  expectPort(port.containerPort, 'containerPort', report);
  expectPort(port.hostPort, 'hostPort', report);
  expectForm(portName, port.name, 'name', report);
  if (hostNetwork && port.hostPort !== undefined && port.hostPort !== port.containerPort) {
    report(
      'host-port-differs',
      'hostPort',
      port.hostPort,
      `${port.containerPort}, the containerPort, with hostNetwork`,
      'Remove hostPort.',
    );
  }
}

function checkMounts(
  mounts: readonly Plain<VolumeMount>[] | undefined,
  volumes: ReadonlySet<string>,
  report: Report,
): void {
  if (!mounts) return;
  refuseTwice(
    mounts.map((mount) => mount.mountPath),
    (index) => `volumeMounts[${index}].mountPath`,
    report,
  );
  each(mounts, 'volumeMounts', report, ({ name, mountPath, subPath, subPathExpr }, at) => {
    if (!volumes.has(name)) {
      at(
        'unknown-volume',
        'name',
        name,
        'a volume of the pod',
        'Add a volume of this name or correct the name.',
      );
    }
    if (mountPath === '')
      at('missing-field', 'mountPath', mountPath, 'a path in the container', 'Write the path.');
    if (subPath !== undefined && subPathExpr !== undefined) {
      at(
        'exclusive-fields',
        'subPathExpr',
        subPathExpr,
        'subPath or subPathExpr, not both',
        'Remove one of them.',
      );
    }
    expectInside(subPath || undefined, 'subPath', at);
    expectInside(subPathExpr || undefined, 'subPathExpr', at);
  });
}

/** Reports a path that leads out of its folder. */
export function expectInside(path: string | undefined, field: string, report: Report): void {
  if (path === undefined) return;
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
    report(
      'path-leaves-folder',
      field,
      path,
      'a path below the volume, without a leading / and ..',
      'Write a relative path.',
    );
  }
}

function checkProbes(
  container: Plain<Container>,
  { endsFirst, grace, ports }: PodContext,
  report: Report,
): void {
  const callable = { own: container.ports ?? [], pod: ports };
  const { livenessProbe, readinessProbe, startupProbe, lifecycle } = container;
  if (endsFirst) {
    for (const [field, value] of Object.entries({ livenessProbe, readinessProbe, startupProbe, lifecycle })) {
      if (value !== undefined)
        report(
          'forbidden-field',
          field,
          value,
          'none, since an init container runs to completion',
          'Remove it.',
        );
    }
    return;
  }
  checkProbe(livenessProbe, 'livenessProbe', callable, report);
  checkProbe(readinessProbe, 'readinessProbe', callable, report);
  checkProbe(startupProbe, 'startupProbe', callable, report);
  checkLifecycle(lifecycle, grace, callable, report);
}
