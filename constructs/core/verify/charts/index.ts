import type { Release } from '../../author/chart/release.ts';
import { checkVersion } from '../../author/chart/version.ts';
import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import { machines } from '../../derive/machines.ts';
import type { Owner } from '../../model/owner.ts';
import type { Pods } from '../../model/pods.ts';
import { allPods, Endpoint } from '../../model/pods.ts';
import { allProvidedCrds } from '../../model/unmanaged.ts';
import { unmanagedObjects } from '../unmanaged.ts';
import type { Declared, DeclaredPods, DeclaredService } from './declared.ts';
import { checkObjects } from './objects.ts';
import { checkPins } from './pins.ts';
import { checkPods } from './pods.ts';
import { checkValues } from './values.ts';

/** Checks charts: their values, values that they would generate, and the stated pods and Services. */
export function proveCharts(build: Build): Problem[] {
  const services = servicesUsed(build);
  const { objects, definitions } = unmanagedObjects(build);
  const atBoot = definedAtBoot(build);
  const namespaces = namespacesOf(build);
  return [...build.values].flatMap(([release, values]) => {
    const { component, props, install } = release;
    const where = `${component.name} values`;
    const stated: Declared = {
      pods: build.cluster
        .all(allPods)
        .filter((pods) => isOf(release, pods))
        .map(statedPods),
      services: services.get(component) ?? [],
      podSecurity: component.props.podSecurity?.level ?? 'restricted',
      secrets: secretsIn(component.namespaceName, objects),
    };
    return [
      ...checkVersion(props.chart),
      ...checkValues(props.chart, values, where),
      ...checkPins(props.chart, props.pins ?? [], values, where),
      ...checkPods(props.chart, install, stated, component.name),
      ...checkObjects(
        props.chart,
        install,
        { definitions: props.bootstrap ? atBoot : definitions, namespaces },
        component.name,
      ),
    ];
  });
}

/** The kinds that are defined before the delivery starts. */
function definedAtBoot({ cluster, values }: Build): ReadonlySet<string> {
  const booted = new Set<Owner>(
    [...values.keys()].filter(({ props }) => props.bootstrap).map(({ component }) => component),
  );
  const brought = cluster.all(allProvidedCrds).filter(({ component }) => component && booted.has(component));
  return new Set([...cluster.required(machines).definitions, ...brought.map(({ kind }) => kind)]);
}

function namespacesOf({ objects }: Build): ReadonlySet<string> {
  const named = objects.filter(({ manifest }) => manifest.kind === 'Namespace');
  return new Set(['kube-system', ...named.map(({ manifest }) => manifest.metadata.name)]);
}

function isOf({ component }: Release, pods: Pods): boolean {
  return pods.component === component && pods.props.origin === 'chart';
}

function statedPods({ name, labels, ports, props: { calledByApi = [] } }: Pods): DeclaredPods {
  return { name, labels, ports, calledByApi };
}

function secretsIn(namespace: string, objects: ReadonlySet<string>): ReadonlySet<string> {
  const prefix = `Secret/${namespace}/`;
  return new Set([...objects].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
}

/** The Services of charts that are targets of edges, by the component that states them. */
function servicesUsed({ edges }: Build): Map<Owner, DeclaredService[]> {
  const used = new Map<Owner, Map<string, DeclaredService>>();
  for (const { to } of edges) {
    if (!(to instanceof Endpoint) || to.pods.props.origin !== 'chart' || !to.hasService) continue;
    const { serviceName: name, servicePort: port, podPort, pods } = to;
    const services = used.get(pods.component) ?? new Map<string, DeclaredService>();
    used.set(
      pods.component,
      services.set(`${name}:${port}`, { name, port, podPort, pods: statedPods(pods) }),
    );
  }
  return new Map([...used].map(([component, services]) => [component, [...services.values()]]));
}
