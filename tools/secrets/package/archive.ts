import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';

/** Texts by path, as a tar.gz that has the same bytes on every machine: of one day, of nobody, in alphabetical order. */
export function archive(files: Readonly<Record<string, string>>, date: string): Uint8Array {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const tar = createTar(
    entries.map(([name, data]) => ({ name, data })),
    { attrs: { mode: '644', uid: 0, gid: 0, mtime: Date.parse(date) } },
  );
  // What compresses differs between versions of zlib in its bytes; what only stores cannot.
  const bytes = gzipSync(tar, { level: 0 });
  bytes[operatingSystem] = unknownSystem;
  return bytes;
}

// Where the header of gzip says on which system it was made (RFC 1952).
const operatingSystem = 9;
const unknownSystem = 255;
