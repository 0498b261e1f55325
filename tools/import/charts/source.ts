import type { ChartFacts } from '../../../constructs/core/author/chart/facts.ts';

/** One value of a chart as its `values.yaml` has it. */
export interface Default {
  readonly path: readonly string[];
  /** The default: a scalar, a list, an empty map or null. */
  readonly value: unknown;
}

/** What the importer reads of a chart, whatever it reads it from. */
export interface ChartSource {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly repository: string;
  readonly defaults: readonly Default[];
  /** Maps that templates take as a whole, so that any key does something. */
  readonly openMaps: readonly (readonly string[])[];
  /** Values that templates read although `values.yaml` has none. */
  readonly undeclared: readonly (readonly string[])[];
  /** Tells more of the types than the defaults do. */
  readonly schema?: JsonSchema;
  readonly dependencies: readonly { readonly name: string; readonly source?: ChartSource }[];
  readonly rendered: Rendered;
}

/** What a chart makes, with placeholders where the release's name goes. */
export type Rendered = Pick<ChartFacts, 'names' | 'pods' | 'services' | 'webhooks' | 'crds' | 'objects'>;

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
