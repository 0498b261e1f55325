import type { ApiObject } from 'cdk8s';
import type { Path } from '../base/path.ts';
import { Collection } from '../base/registry.ts';
import type { Pods } from './pods.ts';
import type { Strength } from './reference.ts';

/** The pods that read the value at a path of an object; undefined when none is stated. */
export type Readers = (path: Path) => readonly Pods[] | undefined;

/** One object and the pods that read it. */
export interface ObjectReaders {
  readonly object: ApiObject;
  readonly readers: Readers;
}

/** Objects with readers of their own. */
export const allObjectReaders = new Collection<ObjectReaders>('readers of objects');

/** The pods that make the traffic that the objects of a kind describe. */
export interface Controller {
  /** The kind, as `group/Kind`. */
  readonly kind: string;
  readonly pods: (namespace: string, name: string) => readonly Pods[];
  readonly strength: Strength;
}

/** The controllers of kinds. */
export const allControllers = new Collection<Controller>('controllers of kinds');
