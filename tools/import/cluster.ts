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
import { findOptions, literalsIn } from './cluster/options.ts';
import { readSchema } from './cluster/schema.ts';
import { specSource } from './cluster/source.ts';

const root = join(import.meta.dirname, '..', '..');
const spec = join(root, 'imports', 'cluster.ts');

/** Makes `imports/cluster.*` from the options of all components. */
export async function importCluster(): Promise<void> {
  for (const [name, text] of Object.entries(clusterImports())) {
    await writeFile(join(root, 'imports', name), text);
  }
}

/**
 * The generated files by name: the type of a cluster file and the declared options of components, the schema, and a
 * precompiled validator.
 */
export function clusterImports(): Record<string, string> {
  const options = findOptions(root);
  // The type is read from a source without the parts that follow from the type.
  const program = programOf(specSource(options, { roles: [], defaults: [] }));
  const { schema, roles, defaults } = readSchema(schemaOf(program), literalsIn(program));
  return {
    'cluster.ts': specSource(options, { roles, defaults }),
    'cluster.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'cluster.validate.js': `${notice}${validatorOf(schema)}\n`,
    'cluster.validate.d.ts': `${notice}${declaration}`,
  };
}

/** One schema without `$ref`, so that an error of the validator contains all parts of a message. */
function schemaOf(program: ts.Program): Schema {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    type: 'ClusterSpec',
    expose: 'none',
    topRef: false,
    discriminatorType: 'open-api',
    sortProps: false,
    extraTags: ['role'],
  };
  const parser = createParser(program, config);
  return new SchemaGenerator(program, parser, createFormatter(config), config).createSchema('ClusterSpec');
}

// The generator's own way to a program takes a path as a pattern, in which brackets stand for something else. The type
// check of the whole project is a step of its own, and no option has a type of Node, which would be most of the program.
function programOf(source: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options: own } = ts.parseJsonConfigFileContent(
    { ...config, files: [spec], include: [] },
    ts.sys,
    root,
  );
  const options = { ...own, types: [] };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  const isSpec = (file: string) => file === spec;
  host.readFile = (file) => (isSpec(file) ? source : readFile(file));
  host.fileExists = (file) => isSpec(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    isSpec(file) ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  return ts.createProgram([spec], options, host);
}

function validatorOf(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    messages: false,
    useDefaults: true,
    code: { source: true, esm: true, lines: true },
  });
  return standaloneCode.default(ajv, ajv.compile(schema));
}

const notice =
  '// Generated from the options of all components by `npm run import -- cluster`; do not edit.\n';

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

/** One difference between a value and the schema. */
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
