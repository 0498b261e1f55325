import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allComponents } from '../../constructs/core/author/component.ts';
import { allPods } from '../../constructs/core/model/pods.ts';
import { examples } from '../support/clusters.ts';
import { builds, catalogues, strangers } from './catalogue.ts';
import { kubectlCommands } from './kubectl.ts';

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
const components = builds.flatMap(({ cluster }) => cluster.all(allComponents));
const layers = [...new Set(components.map(({ props }) => props.layer))];

/** Ports between nodes (Cilium's tunnel and health) and on the NAS, on which no pod listens. */
const elsewhere = [8472, 4240, 2049];

/** The ports of a layer's pods and Services. */
function portsOf(layer: string): Set<number> {
  const own = components.filter(({ props }) => props.layer === layer);
  const namespaces = new Set(own.map(({ namespaceName }) => namespaceName));
  const pods = own
    .flatMap(({ cluster }) => cluster.all(allPods))
    .filter(({ component }) => own.some((one) => one === component));
  const services = catalogues.flatMap(({ index }) =>
    [...namespaces].flatMap((name) => index.servicesIn(name)),
  );
  return new Set([
    ...elsewhere,
    ...pods.flatMap(({ ports }) => Object.values(ports).map(({ port }) => port)),
    ...services.flatMap(({ ports = [] }) => ports.map(({ port }) => port)),
  ]);
}

describe('the pages of the layers', () => {
  it.each(layers)('%s is listed and has a row for each of its components', (layer) => {
    expect(read('layers/README.md')).toContain(`[${layer}](${layer}.md)`);
    const rows = [...read(`layers/${layer}.md`).matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    const names = components.filter(({ props }) => props.layer === layer).map(({ name }) => name);
    expect(rows.sort()).toEqual([...new Set(names)].sort());
  });

  it.each(layers)('%s names ports that its pods and Services have', (layer) => {
    const [, section = ''] = read(`layers/${layer}.md`).match(/^## Ports$(.*?)^## /ms) ?? [];
    const mentioned = [...section.matchAll(/\b\d{2,5}\b/g)].map(([port]) => Number(port));
    expect(mentioned.filter((port) => !portsOf(layer).has(port))).toEqual([]);
  });

  it.each(layers)('%s names objects that exist in its commands', (layer) => {
    const inline = read(`layers/${layer}.md`).matchAll(/`(kubectl [^`]+)`/g);
    const commands = [...inline].flatMap(([, line]) => kubectlCommands(`\`\`\`sh\n${line}\n\`\`\`\n`));
    expect(commands.flatMap(strangers)).toEqual([]);
  });
});

describe('the page of addresses', () => {
  it('names every fixed address of the homelab', () => {
    const { traefik, dns, mlflow } = examples[0]!.spec.components;
    const fixed = [traefik.address, dns.address, mlflow?.exposure?.address];
    const rows = [...read('addresses.md').matchAll(/^\| ([\d.]+) \|/gm)].map(([, address]) => address);
    expect(rows).toEqual(fixed);
  });
});
