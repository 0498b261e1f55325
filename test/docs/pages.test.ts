import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shipped } from '../support/clusters.ts';
import { builds, strangers } from './catalogue.ts';
import { kubectlCommands } from './kubectl.ts';

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
const components = builds.flatMap(({ cluster }) => cluster.components);
const layers = [...new Set(components.map(({ props }) => props.layer))];

describe('the pages of the layers', () => {
  it.each(layers)('%s is listed and has a row for each of its components', (layer) => {
    expect(read('layers/README.md')).toContain(`[${layer}](${layer}.md)`);
    const rows = [...read(`layers/${layer}.md`).matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    const names = components.filter(({ props }) => props.layer === layer).map(({ name }) => name);
    expect(rows.sort()).toEqual([...new Set(names)].sort());
  });

  it.each(layers)('%s names objects that exist in its commands', (layer) => {
    const inline = read(`layers/${layer}.md`).matchAll(/`(kubectl [^`]+)`/g);
    const commands = [...inline].flatMap(([, line]) => kubectlCommands(`\`\`\`sh\n${line}\n\`\`\`\n`));
    expect(commands.flatMap(strangers)).toEqual([]);
  });
});

describe('the page of addresses', () => {
  it('names every fixed address of the homelab', () => {
    const { exposures } = shipped[0]!.spec;
    const fixed = Object.values(exposures).flatMap(({ address }) => address ?? []);
    const rows = [...read('addresses.md').matchAll(/^\| ([\d.]+) \|/gm)].map(([, address]) => address);
    expect(rows).toEqual(fixed);
  });
});
