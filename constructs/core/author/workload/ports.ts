import { authorProblems } from '../../model/author-problem.ts';
import type { PodPort } from '../../model/pods.ts';
import type { Scope } from '../object.ts';
import type { PodProps, Ports } from './props.ts';

/** Ports with their protocols. */
export function portsOf(ports: Ports = {}): Record<string, PodPort> {
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, typeof port === 'number' ? { port } : port]),
  );
}

/** The ports of all containers of a pod, which share one address. */
export function podPorts(
  component: Scope,
  name: string,
  { ports, sidecars = {} }: Pick<PodProps, 'sidecars'> & { readonly ports?: Ports | undefined },
): Record<string, PodPort> {
  const all = { ...portsOf(ports) };
  for (const [sidecar, props] of Object.entries(sidecars)) {
    for (const [portName, port] of Object.entries(portsOf(props.ports))) {
      const taken = Object.entries(all).find(([other, known]) => other === portName || isSame(known, port));
      if (taken) {
        component.cluster.add(authorProblems, {
          code: 'duplicate-port',
          path: `${component.name}/${name} sidecars.${sidecar}.ports.${portName}`,
          found: `${said(portName, port)} beside ${said(...taken)} of another container`,
          expected: 'a name and a number that no other container of the pod has',
          fix: 'Have the sidecar listen on another port, or rename it.',
        });
      }
      all[portName] = port;
    }
  }
  return all;
}

function isSame(a: PodPort, b: PodPort): boolean {
  return a.port === b.port && protocolOf(a) === protocolOf(b);
}

function said(name: string, port: PodPort): string {
  return `${name} (${port.port}/${protocolOf(port)})`;
}

function protocolOf({ protocol = 'TCP' }: PodPort): string {
  return protocol;
}
