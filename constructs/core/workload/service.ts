import type { Component } from '../component.ts';
import type { PodGroup } from '../pods.ts';
import type { ServiceProps, Workload } from './props.ts';

/** The Service in front of a workload's pods, and the workload's handles. */
export function expose(
  component: Component,
  pods: PodGroup,
  props: ServiceProps = {},
  headless = false,
): Workload {
  const name = `${component.name}-${pods.name}`;
  const ports = Object.entries(pods.ports);
  if (ports.length > 0) {
    component.object('v1/Service', name, {
      metadata: {
        labels: { ...pods.labels },
        ...(props.address && { annotations: { 'metallb.io/loadBalancerIPs': props.address } }),
      },
      spec: {
        type: props.address ? 'LoadBalancer' : 'ClusterIP',
        ...(headless && { clusterIP: 'None' }),
        // The visitor's own address, and no second hop through another node.
        ...(props.address && { externalTrafficPolicy: 'Cluster', allocateLoadBalancerNodePorts: false }),
        selector: { ...pods.labels },
        ports: ports.map(([port, { port: targetPort, protocol = 'TCP' }]) => ({
          name: port,
          port: props.ports?.[port] ?? targetPort,
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
