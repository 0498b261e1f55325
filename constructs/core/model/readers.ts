import type { ApiObject } from 'cdk8s';
import { Collection } from '../base/registry.ts';
import type { Pods } from './pods.ts';
import type { Strength } from './reference.ts';

/** The pods that read what stands at a path of an object; nothing when the path is not claimed. */
export type Readers = (path: readonly (string | number)[]) => readonly Pods[] | undefined;

/** One object, and whose pods get what it holds. */
export interface ObjectReaders {
  readonly object: ApiObject;
  readonly readers: Readers;
}

/** Objects whose readers are known one by one. */
export const allObjectReaders = new Collection<ObjectReaders>('readers of objects');

/** Whose pods make the traffic that the objects of a kind describe. */
export interface Controller {
  /** The kind, as `group/Kind`. */
  readonly kind: string;
  readonly pods: (namespace: string, name: string) => readonly Pods[];
  readonly strength: Strength;
}

/** The controllers of kinds. */
export const allControllers = new Collection<Controller>('controllers of kinds');
