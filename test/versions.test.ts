import { describe, expect, it } from 'vitest';
import { type PinnedVersion, pinnedVersions, versionsIn } from '../tools/renovate.ts';
import { sourcesIn } from './support/imports.ts';

const sources = sourcesIn('constructs');
const files = [...sources.keys()].filter((path) => path.endsWith('/versions.ts')).sort();

/** The pinned version of each export of a file: a chart with its version, an image with its tag, or a version alone. */
async function exportsOf(file: string): Promise<string[]> {
  const exported = Object.values((await import(new URL(`../${file}`, import.meta.url).href)) as object);
  return exported.map((it: string | { readonly name: string; readonly version: string }) =>
    typeof it === 'string' ? it : `${it.name}:${it.version}`,
  );
}

/** The same for the versions that Renovate finds. */
function found({ datasource, name, version }: PinnedVersion, exported: readonly string[]): string {
  const whole = `${name}:${version}`;
  return datasource === 'helm' || exported.includes(whole) ? whole : version;
}

/** Folders with a file that installs a chart. */
function charted(): string[] {
  return [...sources]
    .filter(([path, source]) => !path.startsWith('constructs/core/') && source.includes('this.release('))
    .map(([path]) => path.slice(0, path.lastIndexOf('/')))
    .sort();
}

describe('the versions', () => {
  it.each(files)('in %s are all found by Renovate, each once', async (file) => {
    const exported = await exportsOf(file);
    const pinned = versionsIn(file, sources.get(file)!);
    expect(pinned.map((it) => found(it, exported)).sort()).toEqual(exported.sort());
    expect(exported.length).toBeGreaterThan(0);
  });

  it('are all in files that are called versions.ts', () => {
    expect([...new Set(pinnedVersions().map(({ file }) => file))].sort()).toEqual(files);
  });

  it('of charts stand beside the components that install them', () => {
    const beside = pinnedVersions()
      .filter(({ datasource }) => datasource === 'helm')
      .map(({ file }) => file.slice(0, file.lastIndexOf('/')));
    expect(beside.sort()).toEqual(charted());
  });

  it('of images name a registry and a fixed tag', async () => {
    const images = (await Promise.all(files.map(exportsOf))).flat().filter((it) => it.includes('/'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(image).toMatch(/^[\w-]+\.[\w.-]+\/[\w./-]+:[\w.-]*\d[\w.-]*(@sha256:[a-f0-9]{64})?$/);
      expect(image).not.toMatch(/:(latest|main|stable)$/);
    }
  });
});

describe('Renovate', () => {
  const file = 'constructs/storage/csi-nfs/versions.ts';
  const source = sources.get(file)!;

  it('finds only versions with a comment, in files named versions.ts', () => {
    expect(versionsIn(file, source)).toHaveLength(1);
    expect(versionsIn(file, source.replace('// renovate:', '//'))).toEqual([]);
    expect(versionsIn('constructs/storage/csi-nfs/index.ts', source)).toEqual([]);
  });

  it('finds a chart with everything that a download needs', () => {
    expect(versionsIn(file, source)).toMatchObject([
      { datasource: 'helm', name: 'csi-driver-nfs', repository: expect.stringMatching(/^https:/) },
    ]);
  });
});
