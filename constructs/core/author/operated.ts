import type { ApiObject } from 'cdk8s';
import type { Kinds } from '../../../imports/types/index.ts';
import { authorProblems } from '../model/author-problem.ts';
import { isLater } from '../model/later.ts';
import { type Endpoint, Pods, type PodsProps } from '../model/pods.ts';
import { allObjectReaders } from '../model/readers.ts';
import { Reading, stepsOf } from '../model/reading.ts';
import { allUnmanagedObjects } from '../model/unmanaged.ts';
import { type Body, createObject, type Scope } from './object.ts';

/** Pods that a controller makes from an object. */
export interface OperatedPods extends Omit<PodsProps, 'origin'> {
  /**
   * Path of the pods' labels in the body, such as `spec.podMetadata.labels`.
   * @default none: the controller sets them by itself
   */
  readonly labelledAt?: string;
  /** Services that the controller makes for the pods, by name: each Service port with the name of the pods' port. */
  readonly services?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /**
   * Paths of the body that these pods read, such as `spec.predictor`. Several kinds of pods may read the same path.
   * @default ['']: all of it
   */
  readonly reads?: readonly string[];
}

/** The handles of an object that a controller makes pods from. */
export interface Operated<N extends string = string> {
  readonly object: ApiObject;
  /** The pods, by the names in the props. */
  readonly pods: Readonly<Record<N, Pods>>;
  /** A handle on a port of one of the Services; the default scheme is `http`. */
  endpoint(service: string, port: number, scheme?: string): Endpoint;
}

/** An object that a controller makes pods from; the pods get an edge to each reference in it. */
export function createOperated<K extends keyof Kinds, N extends string>(
  component: Scope,
  kind: K,
  name: string,
  body: Body<K>,
  props: Readonly<Record<N, OperatedPods>>,
): Operated<N> {
  const id = `${component.name}/${kind.slice(kind.lastIndexOf('/') + 1)}.${name}`;
  const reading = new Reading();
  const services = new Map<
    string,
    { readonly pods: Pods; readonly ports: Readonly<Record<number, string>> }
  >();
  const entries = Object.entries<OperatedPods>(props).map(([podsName, operated]) => {
    const { labelledAt, services: made = {}, reads = [''], ...rest } = operated;
    const pods = new Pods(component, podsName, { ...rest, origin: 'operator' });
    if (labelledAt !== undefined) checkLabels(pods, body, labelledAt, id);
    for (const path of reads) {
      checkRead(pods, body, path, id);
      reading.add(path, pods);
    }
    for (const [service, ports] of Object.entries(made)) {
      component.cluster.add(allUnmanagedObjects, `Service/${pods.namespace}/${service}`);
      services.set(service, { pods, ports });
    }
    return [podsName, pods] as const;
  });
  const object = createObject(component, kind, name, body);
  component.cluster.add(allObjectReaders, { object, readers: (path) => reading.at(path) });
  return {
    object,
    pods: Object.fromEntries(entries) as Record<N, Pods>,
    endpoint: (service, servicePort, scheme) => {
      const made = services.get(service);
      const port = made?.ports[servicePort];
      if (!made || port === undefined) {
        const known = [...services].flatMap(([other, { ports }]) =>
          Object.keys(ports).map((number) => `${other}:${number}`),
        );
        throw new Error(
          `${id} has no Service ${service} with port ${servicePort}; it has: ${known.join(', ') || 'none'}`,
        );
      }
      return made.pods.endpoint(port, { service, servicePort, ...(scheme !== undefined && { scheme }) });
    },
  };
}

function checkLabels(pods: Pods, body: object, path: string, id: string): void {
  const found = valueAt(body, path);
  if (found === unknown) return;
  const labels = (found ?? {}) as Readonly<Record<string, unknown>>;
  for (const [label, value] of Object.entries(pods.labels)) {
    if (labels[label] === value) continue;
    pods.component.cluster.add(authorProblems, {
      code: 'label-not-set',
      path: `${id} ${path}`,
      found: labels[label] === undefined ? `no label ${label}` : `${label}: ${labels[label]}`,
      expected: `${label}: ${value}, by which the pods ${pods.id} are selected`,
      fix: 'Set the label there, or correct the labels of the pods.',
    });
  }
}

// With a misspelt path the pods lack the edges of the references that they read.
function checkRead(pods: Pods, body: object, path: string, id: string): void {
  if (valueAt(body, path) !== undefined) return;
  pods.component.cluster.add(authorProblems, {
    code: 'unknown-read-path',
    path: `${id} ${path}`,
    found: 'nothing',
    expected: `a part of the body, which the pods ${pods.id} read`,
    fix: 'Correct the path in `reads`.',
  });
}

/** Marks a value that is known only later. */
const unknown = Symbol('unknown');

function valueAt(body: object, path: string): unknown {
  let value: unknown = body;
  for (const step of stepsOf(path)) {
    if (isLater(value)) return unknown;
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return isLater(value) ? unknown : value;
}
