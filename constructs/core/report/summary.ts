import { allComponents } from '../author/component.ts';
import { formatBytes } from '../base/quantity.ts';
import type { Build } from '../derive/build.ts';
import { allExceptions } from '../model/exception.ts';
import { allExposures, lanDnsServer } from '../model/exposure.ts';
import type { Capacity } from '../verify/capacity/prove.ts';
import { addressesOf, countObjects, countSecrets, loginOf } from './facts.ts';

/** A cluster in a few lines, for the person at the terminal. */
export function summary(build: Build, capacity: Capacity): string {
  const { cluster, waves } = build;
  const { name, domain } = cluster.spec;
  const dns = cluster.provided(lanDnsServer);
  const secrets = countSecrets(build);
  const rows: [string, string[]][] = [
    ['addresses', addressesOf(build).map(({ address, owner }) => `${address}  ${owner}`)],
    ['hosts', cluster.all(allExposures).map((exposure) => `${exposure.url}  login: ${loginOf(exposure)}`)],
    ['router DNS', [`server=/${domain}/${dns}`]],
    ['capacity', capacityLines(capacity)],
    ['secrets', [`${secrets.holes} of ${plural(secrets.all, 'key')} not yet sealed`]],
    ['exceptions', [`${cluster.all(allExceptions).length}, each with its reason in dist/${name}/README.md`]],
  ];
  const counts = [
    plural(cluster.all(allComponents).length, 'component'),
    plural(countObjects(build), 'object'),
    plural(Math.max(...waves.values()) + 1, 'wave'),
  ];
  return [
    `${name}  ${counts.join(', ')}`,
    ...rows.flatMap(([title, lines]) =>
      lines.map((line, index) => `  ${(index ? '' : title).padEnd(12)}${line}`),
    ),
  ].join('\n');
}

function capacityLines({ nodes }: Capacity): string[] {
  const width = Math.max(...nodes.map((node) => node.name.length));
  return nodes.map(({ name, requested, allocatable }) => {
    const cpu = `${requested.cpu.toFixed(2).padStart(6)} of ${allocatable.cpu.toFixed(2).padStart(5)} CPU`;
    const memory = `${formatBytes(requested.memory).padStart(8)} of ${formatBytes(allocatable.memory).padStart(8)}`;
    return `${name.padEnd(width)} ${cpu} ${memory}`;
  });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
