import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';

/**
 * Texts by path, as a tar.gz with the same bytes on every machine: with a fixed date and owner, in alphabetical order.
 */
export function archive(files: Readonly<Record<string, string>>, date: string): Uint8Array {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const tar = createTar(
    entries.map(([name, data]) => ({ name, data })),
    { attrs: { mode: '644', uid: 0, gid: 0, mtime: Date.parse(date) } },
  );
  // Compressed bytes differ between versions of zlib; stored bytes do not.
  const bytes = gzipSync(tar, { level: 0 });
  bytes[operatingSystem] = unknownSystem;
  return bytes;
}

// Position of the operating system in the gzip header (RFC 1952).
const operatingSystem = 9;
const unknownSystem = 255;
