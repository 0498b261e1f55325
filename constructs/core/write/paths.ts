import { posix } from 'node:path';

/**
 * Refuses files that a file system somewhere could not hold as given: paths out of the folder, two paths that are
 * one where case does not count, a file where another needs a folder, a last line without its end.
 *
 * @throws Error naming every such file.
 */
export function assertWritable(files: ReadonlyMap<string, string>): void {
  const wrong: string[] = [];
  const spellings = new Map<string, string>();
  for (const [path, content] of files) {
    const known = spellings.get(path.toLowerCase());
    if (known !== undefined) wrong.push(`${path}: differs from ${known} in case only`);
    spellings.set(path.toLowerCase(), path);
    if (!isInside(path)) wrong.push(`${path}: not a plain path below the folder`);
    if (!content.endsWith('\n')) wrong.push(`${path}: does not end with a line break`);
  }
  const folders = new Set([...spellings.keys()].map(posix.dirname));
  for (const folder of folders) {
    for (let at = folder; at !== '.' && at !== '/'; at = posix.dirname(at)) {
      const file = spellings.get(at);
      if (file !== undefined) wrong.push(`${file}: other files need a folder of that name`);
    }
  }
  if (wrong.length > 0) throw new Error(`these files cannot be written:\n${wrong.join('\n')}`);
}

function isInside(path: string): boolean {
  const first = path.split('/', 1)[0];
  return (
    path === posix.normalize(path) &&
    first !== '' &&
    first !== '.' &&
    first !== '..' &&
    !/[\\]|\/$/.test(path)
  );
}
