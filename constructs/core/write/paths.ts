/**
 * Refuses files that some file system cannot store: paths out of the folder, two paths that differ only in case, a file
 * where another file needs a folder. Also refuses a last line without a line break.
 *
 * @throws Error naming every such file.
 */
export function assertWritable(files: ReadonlyMap<string, string>): void {
  const wrong: string[] = [];
  const spellings = new Map<string, string>();
  const folders = new Set<string>();
  for (const [path, content] of files) {
    const key = path.toLowerCase();
    const known = spellings.get(key);
    if (known !== undefined) wrong.push(`${path}: differs from ${known} in case only`);
    spellings.set(key, path);
    if (odd.test(path)) wrong.push(`${path}: not a plain path below the folder`);
    if (!content.endsWith('\n')) wrong.push(`${path}: does not end with a line break`);
    addFolders(key, folders);
  }
  for (const folder of folders) {
    const file = spellings.get(folder);
    if (file !== undefined) wrong.push(`${file}: other files need a folder of that name`);
  }
  if (wrong.length > 0) throw new Error(`these files cannot be written:\n${wrong.join('\n')}`);
}

/** A part that is empty, `.` or `..`, or a backslash. */
const odd = /(?:^|\/)\.{0,2}(?:\/|$)|\\/;

/** Records every folder above a file; the parents of a known folder are known too. */
function addFolders(path: string, folders: Set<string>): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}
