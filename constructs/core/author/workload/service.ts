import type { Pods } from '../../model/pods.ts';
import { lanAddresses } from '../../model/seams/addresses.ts';
import { createObject, type Scope } from '../object.ts';
import type { ServiceProps, Workload } from './props.ts';

/** The Service in front of a workload's pods, and the workload's handles. */
export function expose(component: Scope, pods: Pods, props: ServiceProps = {}): Workload {
  const name = `${component.name}-${pods.name}`;
  const ports = Object.entries(pods.ports);
  if (ports.length > 0) {
    createObject(component, 'v1/Service', name, {
      metadata: { labels: { ...pods.labels } },
      spec: {
        type: 'ClusterIP',
        selector: { ...pods.labels },
        ports: ports.map(([port, { port: podPort, protocol = 'TCP' }]) => ({
          name: port,
          port: props.ports?.[port] ?? podPort,
          targetPort: port,
          protocol,
        })),
      },
    });
  }
  return {
    pods,
    endpoint: (port) =>
      pods.endpoint(port, {
        service: name,
        ...(props.ports?.[port] !== undefined && { servicePort: props.ports[port] }),
        ...(props.schemes?.[port] !== undefined && { scheme: props.schemes[port] }),
      }),
  };
}

/** A Service with an address on the LAN, for the named ports only. */
export function loadBalancer(
  component: Scope,
  name: string,
  pods: Pods,
  address: string,
  ports: Readonly<Record<string, number>>,
): void {
  createObject(component, 'v1/Service', `${component.name}-${name}`, {
    metadata: { annotations: component.cluster.required(lanAddresses).annotationsFor(address) },
    spec: {
      type: 'LoadBalancer',
      allocateLoadBalancerNodePorts: false,
      selector: { ...pods.labels },
      ports: Object.entries(ports).map(([port, number]) => ({
        name: port,
        port: number,
        targetPort: port,
        protocol: pods.ports[port]?.protocol ?? 'TCP',
      })),
    },
  });
}
