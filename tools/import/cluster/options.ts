import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The options of one component in its `options.ts`. */
export interface OptionsFile {
  /** Path of the file in the project. */
  readonly file: string;
  /** Name of its folder, which is the component's: `object-store`. */
  readonly folder: string;
  /** Key in the cluster file: `components.objectStore`, or a section of its own. */
  readonly path: string;
  /** The comment of its type `Options`. */
  readonly comment: string;
  readonly required: boolean;
}

/** The options of all components, in the order of their paths in the cluster file. */
export function findOptions(root: string): OptionsFile[] {
  const constructs = join(root, 'constructs');
  return readdirSync(constructs, { withFileTypes: true })
    .filter((layer) => layer.isDirectory() && layer.name !== 'core')
    .flatMap((layer) =>
      readdirSync(join(constructs, layer.name)).map((folder) => ({ folder, layer: layer.name })),
    )
    .filter(({ layer, folder }) => existsSync(join(constructs, layer, folder, 'options.ts')))
    .map(({ layer, folder }) => readOptions(root, `constructs/${layer}/${folder}/options.ts`, folder))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readOptions(root: string, file: string, folder: string): OptionsFile {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const type = source.statements.find(
    (one) =>
      (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && one.name.text === 'Options',
  );
  const [comment] = type ? ts.getJSDocCommentsAndTags(type).filter(ts.isJSDoc) : [];
  if (!comment) throw new Error(`${file} exports no type Options with a comment`);
  const tags = comment.tags ?? [];
  const section = tags.find(({ tagName }) => tagName.text === 'section');
  const key = folder.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    file,
    folder,
    path: section ? ts.getTextOfJSDocComment(section.comment)! : `components.${key}`,
    comment: comment.getText(source),
    required: tags.some(({ tagName }) => tagName.text === 'mandatory'),
  };
}

/** The texts of all `@default` tags that are JSON, without those that are words. */
export function literalsIn(program: ts.Program): ReadonlySet<string> {
  const literals = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === 'default') literals.add(ts.getTextOfJSDocComment(tag.comment) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.fileName.includes('/node_modules/')) visit(file);
  return literals;
}
