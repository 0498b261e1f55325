// One JavaScript file of a script and all that it imports, made anew when a source has changed. Starting it takes half
// the time of loading the sources one by one, on a Node that strips types as on one that cannot.
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

/** The URL of the bundle of a script of the project, which is kept in a cache folder. */
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

/** A text that changes when a file is edited, and when a source is added to a folder. */
function stateOf(path) {
  const stats = statSync(path);
  // The time of a folder changes with every lock and temporary file in it, and a synth makes both in the root.
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
    // A full path could hold what esbuild takes for a pattern.
    entryPoints: [`./${relative(root, script)}`],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    // Nodes of every version that is supported share it.
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    // A shorter text is read faster and takes less memory; names stay as they are, for stacks.
    minifyWhitespace: true,
    external: developmentTools(root),
    logLevel: 'error',
    // What packages in CommonJS call.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [{ name: 'own-place', setup: keepPlaces }],
  });
  mkdirSync(dirname(file), { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
  // Packages change with the lock file, and a new file may be one that a script would find in its folder.
  const sources = new Set([...own, ...own.map(dirname), 'node_modules/.package-lock.json']);
  const states = [...sources].map((path) => [path, stateOf(resolve(root, path))]);
  replace(`${file}.json`, JSON.stringify(Object.fromEntries(states)));
}

/**
 * Packages of development that are loaded from node_modules, since they are large and seldom used. A construct library
 * is none of them: outside of the bundle it would have a second copy of cdk8s, whose objects are not those of ours.
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

/** An ES module that finds its own place. */
const declaresPlace = /\b(?:const|let|var)\s+__(?:dir|file)name\b/;

/** Lets a module in the bundle know the file that it was. */
function keepPlaces(setup) {
  setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.filename', JSON.stringify(path));
    return { contents, loader: 'ts' };
  });
  // cdk8s, for one, starts a script that lies beside its own.
  setup.onLoad({ filter: /[\\/]node_modules[\\/].*\.c?js$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8');
    if (!/\b__(?:dir|file)name\b/.test(contents) || declaresPlace.test(contents)) return undefined;
    const place = `const __filename = ${JSON.stringify(path)}, __dirname = ${JSON.stringify(dirname(path))};`;
    return { contents: `${place}${contents}`, loader: 'js' };
  });
}

/** Replaces a file as a whole: another run may be doing the same. */
function replace(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
