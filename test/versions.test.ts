import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts, images, versions } from '../constructs/versions.ts';

interface Renovate {
  readonly customManagers: readonly { readonly matchStrings: readonly string[] }[];
}

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** What Renovate would find, by the regular expressions of its configuration. */
function found(): { name: string | undefined; version: string | undefined }[] {
  const { customManagers } = JSON.parse(read('renovate.json')) as Renovate;
  const source = read('constructs/versions.ts');
  return customManagers
    .flatMap(({ matchStrings }) => matchStrings)
    .flatMap((pattern) => [...source.matchAll(new RegExp(pattern, 'g'))])
    .map(({ groups }) => ({ name: groups?.depName, version: groups?.currentValue }));
}

describe('the versions', () => {
  it('are all found by Renovate, each once', () => {
    const expected = [
      ...Object.entries(charts).map(([name, { version }]) => ({ name, version })),
      ...Object.values(images).map((image) => {
        const colon = image.lastIndexOf(':');
        return { name: image.slice(0, colon), version: image.slice(colon + 1) };
      }),
      { name: 'k3s-io/k3s', version: versions.k3s },
      { name: 'docker.io/bitnami/sealed-secrets-controller', version: versions.sealedSecrets },
    ];
    expect(found()).toEqual(expected);
    expect(Object.keys(versions)).toHaveLength(2);
  });

  it('of images name a registry and a tag that stays', () => {
    for (const image of Object.values(images)) {
      expect(image).toMatch(/^[\w-]+\.[\w.-]+\/[\w./-]+:[\w.-]*\d[\w.-]*(@sha256:[a-f0-9]{64})?$/);
      expect(image).not.toMatch(/:(latest|main|stable)$/);
    }
  });
});
