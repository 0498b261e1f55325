import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {
  type CompletedConfig,
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  type Schema,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/** Makes `imports/cluster.*` from the type of the cluster file. */
export async function importCluster(): Promise<void> {
  for (const [name, text] of Object.entries(clusterImports())) {
    await writeFile(join(root, 'imports', name), text);
  }
}

/** The generated files by name: the schema of a cluster file, and code that checks one without compiling at start. */
export function clusterImports(): Record<string, string> {
  const schema = clusterSchema();
  return {
    'cluster.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'cluster.validate.js': `${notice}${validatorOf(schema)}\n`,
    'cluster.validate.d.ts': `${notice}${declaration}`,
  };
}

/** One schema without `$ref`, so that an error of the validator carries all that a message needs. */
function clusterSchema(): Schema {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    type: 'ClusterSpec',
    expose: 'none',
    topRef: false,
    discriminatorType: 'open-api',
    sortProps: false,
  };
  const program = programOf(join(root, 'constructs', 'core', 'spec', 'spec.ts'));
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  const schema = generator.createSchema('ClusterSpec');
  return withoutDefaults(schema);
}

// The generator's own way to a program takes a path as a pattern, in which brackets stand for something else. The type
// check of the whole project is a step of its own.
function programOf(file: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [file], include: [] }, ts.sys, root);
  return ts.createProgram([file], options);
}

/** Defaults are filled in by resolveCluster, and some of them are words for people (`no limit`). */
function withoutDefaults({ default: _, ...schema }: Schema): Schema {
  const { properties, items, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [key, nested(property)]),
      ),
    }),
    ...(items && !Array.isArray(items) && { items: nested(items) }),
    ...(oneOf && { oneOf: oneOf.map(nested) }),
  };
}

function nested(schema: Schema | boolean): Schema | boolean {
  return typeof schema === 'boolean' ? schema : withoutDefaults(schema);
}

function validatorOf(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  return standaloneCode.default(ajv, ajv.compile(schema));
}

const notice = '// Generated from constructs/core/spec/spec.ts by `npm run import`.\n';

const declaration = `/** The part of a schema that an error is about. */
export interface FailedSchema {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, FailedSchema>>;
  readonly oneOf?: readonly FailedSchema[];
  readonly discriminator?: object;
}

/** One way in which a value differs from the schema. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, string>>;
  readonly parentSchema: FailedSchema;
  readonly data: unknown;
}

export declare const validate: {
  (cluster: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
};
`;
