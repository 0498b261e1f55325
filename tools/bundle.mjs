// One JavaScript file of a script and all that it imports, made anew when a source has changed. Starting it takes half
// the time of loading the sources one by one, on a Node that strips types as on one that cannot.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URL of the bundle of a script of the project. */
export async function bundle(root, script) {
  const name = relative(root, script).replaceAll(/[\\/]/g, '-');
  const file = join(root, 'node_modules', '.cache', 'hearth', `${name}.mjs`);
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

/** What changes when a file is edited, and when one is added to a folder. */
function stateOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

async function build(root, script, file) {
  const esbuild = await import('esbuild');
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [script],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    sourcemap: true,
    sourcesContent: false,
    external: Object.keys(devDependencies),
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

/** A module in the bundle still knows the file that it was. */
function keepPlaces(setup) {
  setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.filename', JSON.stringify(path));
    return { contents, loader: 'ts' };
  });
}

/** Another run may be doing the same. */
function replace(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
