import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Kinds } from '../../../imports/types/index.ts';
import { authorProblems } from '../model/author-problem.ts';
import { later } from '../model/later.ts';
import type { Owner } from '../model/owner.ts';
import type { Text } from '../model/reference.ts';
import { allFirst, delivery, type Lifecycle } from './delivery.ts';

/** A component as what is built of objects sees it: it owns them, and they stand below it in the construct tree. */
export type Scope = Construct & Owner;

/** A body of an object: all but what the core writes. */
export type Body<K extends keyof Kinds> = Omit<Kinds[K], 'apiVersion' | 'kind' | 'metadata'> & {
  readonly metadata?: Omit<Lifecycle, 'waits'> & {
    /** Whether it waits for what is `first` in its component; a function is asked when everything is known. */
    readonly waits?: boolean | (() => boolean);
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, Text>>;
    readonly annotations?: Readonly<Record<string, Text>>;
  };
};

/** An object that a component writes itself: it is read as it was given, in one pass, unknown fields and all. */
export class ComponentObject extends ApiObject {
  /** The object as it was given. */
  readonly source: Readonly<Record<string, unknown>>;

  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
    this.source = { ...props };
  }

  /** Tells `instanceof` which objects are of this class: the method of cdk8s says so of every ApiObject. */
  static override [Symbol.hasInstance](value: unknown): value is ComponentObject {
    return ApiObject.isApiObject(value) && 'source' in value;
  }
}

/** An object of any kind whose schema is in `imports/`, as `apiVersion/kind`. */
export function createObject<K extends keyof Kinds>(
  scope: Scope,
  kind: K,
  name: string,
  { metadata: { retain, phase, waits = false, ...metadata } = {}, ...body }: Body<K>,
): ApiObject {
  const type = kind as string;
  const slash = type.lastIndexOf('/');
  const apiVersion = type.slice(0, slash);
  let id = `${type.slice(slash + 1)}.${metadata.namespace ? `${metadata.namespace}.` : ''}${name}`;
  if (phase === 'first') scope.cluster.add(allFirst, scope);
  const annotations =
    retain || phase || waits
      ? // The component that delivers may be constructed later.
        later(() => {
          const behind =
            (phase === 'after' || (typeof waits === 'function' ? waits() : waits)) &&
            scope.cluster.all(allFirst).includes(scope);
          const lifecycle = {
            ...(retain && { retain }),
            ...(phase && { phase }),
            ...(behind && { waits: true }),
          };
          const all = {
            ...metadata.annotations,
            ...scope.cluster.required(delivery).annotationsOf(lifecycle),
          };
          return Object.keys(all).length > 0 ? all : undefined;
        })
      : metadata.annotations;
  const props = {
    apiVersion,
    kind: type.slice(slash + 1),
    metadata: { ...metadata, ...(annotations && { annotations }), name },
    ...body,
  };
  if (scope.node.tryFindChild(id)) {
    scope.cluster.add(authorProblems, {
      path: `${scope.name}/${id}`,
      found: 'two objects of this kind and name',
      expected: 'one',
      fix: 'rename one of them, or take it out',
    });
    // cdk8s would stop here: the second one stands beside the first until all problems are told.
    id = `${id}-${scope.node.children.length}`;
  }
  // cdk8s types metadata as plain text; the references in it are resolved when the object is rendered.
  return new ComponentObject(scope, id, props as ApiObjectProps);
}
