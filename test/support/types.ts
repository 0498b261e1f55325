import { join } from 'node:path';
import ts from 'typescript';

/** Sources of packages, which are most of a program and which no test changes: each is parsed once. */
const packages = new Map<string, ts.SourceFile>();

interface Change {
  readonly texts?: Readonly<Record<string, string>>;
  readonly options?: ts.CompilerOptions;
}

/**
 * The type errors of some files of a project. Files that they import are read, and not checked.
 *
 * @param names paths in the project
 * @param change files that are not on the disk, by their path in the project, and options that are not its own
 */
export function typeErrors(root: string, names: readonly string[], change: Change = {}): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options: own } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: names },
    ts.sys,
    root,
  );
  const options = { ...own, ...change.options };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const made = new Map(Object.entries(change.texts ?? {}).map(([name, text]) => [join(root, name), text]));
  host.fileExists = (path) => made.has(path) || fileExists(path);
  host.readFile = (path) => made.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const source = packages.get(path) ?? getSourceFile(path, ...rest);
    if (source && path.includes('/node_modules/')) packages.set(path, source);
    return source;
  };
  const paths = names.map((name) => join(root, name));
  const program = ts.createProgram(paths, options, host);
  return paths
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
