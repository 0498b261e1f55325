import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** What a file of a world is, for comparing worlds: its mode and its content, without what is random in it. */
export function stateOf(world: World): Map<string, string> {
  const etc = 'hosts/s1/root/etc/rancher/k3s';
  const tokens = ['token', 'agent-token'].map((name) => world.read(`${etc}/${name}`).trim());
  const state = new Map<string, string>();
  for (const { path, file } of files(world)) {
    let content = readFileSync(file, 'utf8');
    tokens.forEach((token, index) => {
      if (token) content = content.replaceAll(token, `(token ${index})`);
    });
    // Both are hashes of tokens among others.
    if (/\/var\/lib\/hearth\/(hash|token)$/.test(path)) content = content.replace(/[0-9a-f]{64}/, '(hash)');
    state.set(path, `${(lstatSync(file).mode & 0o777).toString(8)} ${content}`);
  }
  return state;
}

/** When each file of a world was last touched and which one it is, for telling that nothing was. */
export function touchedOf(world: World): Map<string, string> {
  return new Map(
    files(world).map(({ path, file }) => {
      const { ino, mtimeMs, mode } = lstatSync(file);
      return [path, `${ino} ${mtimeMs} ${mode}`];
    }),
  );
}

/** Files of hosts and of the cluster, without what hosts write in passing. */
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
