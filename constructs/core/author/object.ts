import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Kinds } from '../../../imports/types/index.ts';
import { authorProblems } from '../model/author-problem.ts';
import { later, produced } from '../model/later.ts';
import type { Owner } from '../model/owner.ts';
import type { Text } from '../model/reference.ts';
import { allFirst, delivery, type Lifecycle } from './delivery.ts';

/** The component that owns objects: they are below it in the construct tree. */
export type Scope = Construct & Owner;

/** The body of an object, without the fields that the core writes. */
export type Body<K extends keyof Kinds> = Omit<Kinds[K], 'apiVersion' | 'kind' | 'metadata'> & {
  readonly metadata?: Lifecycle & {
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, Text>>;
    readonly annotations?: Readonly<Record<string, Text>>;
  };
};

/** An object that a component writes itself. The render pass reads it as it was given, unknown fields included. */
export class ComponentObject extends ApiObject {
  /** The object as it was given. */
  readonly source: Readonly<Record<string, unknown>>;

  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    const { apiVersion, kind, metadata: { name, namespace } = {} } = props;
    // cdk8s reads all fields now, and fields other than these may be known only later.
    super(scope, id, {
      apiVersion,
      kind,
      metadata: { name: name!, ...(namespace !== undefined && { namespace }) },
    });
    this.source = { ...props };
  }

  /** Restricts `instanceof` to objects of this class, since the method of cdk8s accepts every ApiObject. */
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
          const behind = (phase === 'after' || waits) && scope.cluster.all(allFirst).includes(scope);
          const lifecycle = {
            ...(retain && { retain }),
            ...(phase && { phase }),
            ...(behind && { waits: true }),
          };
          const all = {
            ...produced(metadata.annotations),
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
      code: 'duplicate-object',
      path: `${scope.name}/${id}`,
      found: 'two objects of this kind and name',
      expected: 'one object of each kind and name',
      fix: 'Rename or remove one of them.',
    });
    // cdk8s throws at a second object of this id: a unique id keeps both until all problems are reported.
    id = `${id}-${scope.node.children.length}`;
  }
  // cdk8s types metadata as plain text; the references in it are resolved when the object is rendered.
  return new ComponentObject(scope, id, props as ApiObjectProps);
}
