import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** The mode and content of a file, for comparing worlds; random parts are replaced. */
export function stateOf(world: World): Map<string, string> {
  const etc = 'hosts/s1/root/etc/rancher/k3s';
  const tokens = ['token', 'agent-token'].map((name) => world.read(`${etc}/${name}`).trim());
  const state = new Map<string, string>();
  for (const { path, file } of files(world)) {
    let content = readFileSync(file, 'utf8');
    tokens.forEach((token, index) => {
      if (token) content = content.replaceAll(token, `(token ${index})`);
    });
    // The authority is another one in each cluster.
    content = content.replace(/\bK10[0-9a-f]{64}::/, 'K10(hash)::');
    // Both contain hashes of tokens.
    if (/\/var\/lib\/hearth\/(hash|token)$/.test(path)) content = content.replace(/[0-9a-f]{64}/, '(hash)');
    state.set(path, `${(lstatSync(file).mode & 0o777).toString(8)} ${content}`);
  }
  return state;
}

/** The time and inode of each file of a world, for checking that no file was written. */
export function touchedOf(world: World): Map<string, string> {
  return new Map(
    files(world).map(({ path, file }) => {
      const { ino, mtimeMs, mode } = lstatSync(file);
      return [path, `${ino} ${mtimeMs} ${mode}`];
    }),
  );
}

/** Files of hosts and of the cluster, without temporary files. */
export function files(world: World): readonly { readonly path: string; readonly file: string }[] {
  const passing = /^hosts\/\w+\/(service\/(journal|restarts)|facts|root\/run|tools)/;
  return ['hosts', 'cluster']
    .flatMap((folder) => {
      const entries = readdirSync(join(world.folder, folder), { recursive: true, withFileTypes: true });
      return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
    })
    .map((file) => ({ path: file.slice(world.folder.length + 1), file }))
    .filter(({ path }) => !passing.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
