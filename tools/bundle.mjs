// Bundles a script and its imports into one JavaScript file, again when a source has changed. A bundle starts in half
// the time of the separate sources, on a Node that strips types and on one that cannot.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URL of the bundle of a script of the project, which is in a cache folder. */
export async function bundle(root, script, cache) {
  const name = relative(root, script).replaceAll(/[\\/]/g, '-');
  const file = join(cache, `${name}.mjs`);
  if (!isFresh(root, `${file}.json`)) await build(root, script, file);
  return pathToFileURL(file).href;
}

function isFresh(root, sources) {
  try {
    const states = Object.entries(JSON.parse(readFileSync(sources, 'utf8')));
    return states.every(([path, state]) => stateOf(resolve(root, path)) === state);
  } catch {
    return false;
  }
}

/** A text that changes when a file is edited or comes into being, and when a source is added to a folder. */
function stateOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'none';
  // The time of a folder changes with every lock and temporary file in it, and a synth creates both in the root.
  if (stats.isDirectory()) return readdirSync(path).filter(isSource).sort().join(' ');
  return `${stats.mtimeMs} ${stats.size}`;
}

function isSource(name) {
  return name.endsWith('.ts');
}

async function build(root, script, file) {
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    // A full path may contain characters that esbuild treats as a pattern.
    entryPoints: [`./${relative(root, script)}`],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    // All supported versions of Node share the bundle.
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    // A shorter file is read faster and takes less memory; names are kept for stack traces.
    minifyWhitespace: true,
    external: developmentTools(root),
    // The launcher prints the errors.
    logLevel: 'silent',
    // CommonJS packages need these variables.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [{ name: 'own-place', setup: keepPlaces }],
  });
  mkdirSync(dirname(file), { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
  // Packages change with the lock file, and a script may find a new file in its folder, or the first one in `clusters`.
  const sources = new Set([...own, ...own.map(dirname), 'clusters', 'node_modules/.package-lock.json']);
  const states = [...sources].map((path) => [path, stateOf(resolve(root, path))]);
  replace(`${file}.json`, JSON.stringify(Object.fromEntries(states)));
}

/**
 * Development packages that are loaded from node_modules, since they are large and rarely used. Construct libraries are
 * in the bundle: outside of it they would have a second copy of cdk8s, with other classes.
 */
function developmentTools(root) {
  const { devDependencies } = readPackage(root);
  return Object.keys(devDependencies).filter((name) => {
    const folder = join(root, 'node_modules', name);
    return !existsSync(folder) || !readPackage(folder).peerDependencies?.constructs;
  });
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** A hidden file, which the import of `clusters/<name>.ts` finds too; it belongs to an editor. */
const hidden = /^clusters[\\/]\./;

/** An ES module that uses its own path. */
const declaresPlace = /\b(?:const|let|var)\s+__(?:dir|file)name\b/;

/** Gives a module in the bundle the path of its source file. */
function keepPlaces(setup) {
  const root = setup.initialOptions.absWorkingDir;
  setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const file = relative(root, path);
    if (hidden.test(file)) return { contents: '' };
    let contents;
    try {
      contents = readFileSync(path, 'utf8');
    } catch (error) {
      return { errors: [{ text: error.message, location: { file, line: 1, column: 0 } }] };
    }
    contents = contents
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.filename', JSON.stringify(path));
    return { contents, loader: 'ts' };
  });
  // cdk8s, for example, starts a script that is beside its own file.
  setup.onLoad({ filter: /[\\/]node_modules[\\/].*\.c?js$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8');
    if (!/\b__(?:dir|file)name\b/.test(contents) || declaresPlace.test(contents)) return undefined;
    const place = `const __filename = ${JSON.stringify(path)}, __dirname = ${JSON.stringify(dirname(path))};`;
    return { contents: `${place}${contents}`, loader: 'js' };
  });
}

/** Replaces a file atomically, since another run may do the same. */
function replace(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
