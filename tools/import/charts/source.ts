import type { ChartFacts } from '../../../constructs/core/author/chart/facts.ts';

/** One value in a chart's `values.yaml`. */
export interface Default {
  readonly path: readonly string[];
  /** The default: a scalar, a list, an empty map or null. */
  readonly value: unknown;
}

/** The parts of a chart that the importer uses, from any source. */
export interface ChartSource {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly repository: string;
  readonly defaults: readonly Default[];
  /** Maps that templates use as a whole, so that any key has an effect. */
  readonly openMaps: readonly (readonly string[])[];
  /** Values that templates read although `values.yaml` has none. */
  readonly undeclared: readonly (readonly string[])[];
  /** The chart's schema, which is more exact than the defaults. */
  readonly schema?: JsonSchema;
  readonly dependencies: readonly { readonly name: string; readonly source?: ChartSource }[];
  readonly rendered: Rendered;
}

/** The objects of a chart, with placeholders for the release's name. */
export type Rendered = Pick<
  ChartFacts,
  'names' | 'pods' | 'containers' | 'grants' | 'monitors' | 'services' | 'webhooks' | 'crds' | 'objects'
>;

/** The parts of JSON Schema that charts use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly [key: string]: unknown;
}
