import type { Release } from '../../author/chart/release.ts';
import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import type { Owner } from '../../model/owner.ts';
import type { PodGroup } from '../../model/pods.ts';
import { allPods, Endpoint } from '../../model/pods.ts';
import { unmanagedObjects } from '../unmanaged.ts';
import type { Stated, StatedPods, StatedService } from './declared.ts';
import { checkPins } from './pins.ts';
import { checkPods } from './pods.ts';
import { checkValues } from './values.ts';

/** What is wrong with the charts: their values, what they would make up, and what is stated of their pods and Services. */
export function proveCharts(build: Build): Problem[] {
  const services = servicesUsed(build);
  const { objects } = unmanagedObjects(build);
  return [...build.values].flatMap(([release, values]) => {
    const { component, props, install } = release;
    const where = `${component.name} values`;
    const stated: Stated = {
      pods: build.cluster
        .all(allPods)
        .filter((pods) => isOf(release, pods))
        .map(statedPods),
      services: services.get(component) ?? [],
      podSecurity: component.props.podSecurity?.level ?? 'restricted',
      secrets: secretsIn(component.namespaceName, objects),
    };
    return [
      ...checkValues(props.chart, values, where),
      ...checkPins(props.chart, values, where),
      ...checkPods(props.chart, install, stated, component.name),
    ];
  });
}

function isOf({ component }: Release, pods: PodGroup): boolean {
  return pods.component === component && pods.props.origin === 'chart';
}

function statedPods({ name, labels, ports, props: { calledByApi = [] } }: PodGroup): StatedPods {
  return { name, labels, ports, calledByApi };
}

function secretsIn(namespace: string, objects: ReadonlySet<string>): ReadonlySet<string> {
  const prefix = `Secret/${namespace}/`;
  return new Set([...objects].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
}

/** The Services of charts that some edge leads to, by the component that states them. */
function servicesUsed({ edges }: Build): Map<Owner, StatedService[]> {
  const used = new Map<Owner, Map<string, StatedService>>();
  for (const { to } of edges) {
    if (!(to instanceof Endpoint) || to.pods.props.origin !== 'chart' || !to.hasService) continue;
    const { serviceName: name, servicePort: port, podPort, pods } = to;
    const services = used.get(pods.component) ?? new Map<string, StatedService>();
    used.set(
      pods.component,
      services.set(`${name}:${port}`, { name, port, podPort, pods: statedPods(pods) }),
    );
  }
  return new Map([...used].map(([component, services]) => [component, [...services.values()]]));
}
