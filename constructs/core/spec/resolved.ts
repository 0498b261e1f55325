/**
 * A part of the cluster file with its defaults: the values at these paths are required.
 *
 * Paths are dotted, with `*` for every item of a list: `'workers' | 'exposure.host'`.
 */
export type Resolved<T, Paths extends string> = [Paths] extends [never]
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Resolved<Item, Below<Paths, '*'>>[]
    : T extends object
      ? ResolvedObject<T, Paths>
      : T;

type ResolvedObject<T, Paths extends string> = {
  readonly [K in keyof T as K extends Paths ? K : never]-?: Resolved<
    Exclude<T[K], undefined>,
    Below<Paths, K & string>
  >;
} & {
  readonly [K in keyof T as K extends Paths ? never : K]: Resolved<T[K], Below<Paths, K & string>>;
};

type Below<Paths extends string, Key extends string> = Paths extends `${Key}.${infer Rest}` ? Rest : never;
