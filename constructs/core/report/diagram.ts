import { allComponents } from '../author/component.ts';
import { groupBy } from '../base/collections.ts';
import type { Build } from '../derive/build.ts';
import { metricsReader } from '../model/metric.ts';
import type { Owner } from '../model/owner.ts';
import { dnsServers } from '../model/pods.ts';

/**
 * The platform as a Mermaid flow chart: a box for each component, in its layer, and an arrow to each component that
 * its pods call.
 *
 * DNS and scrapes are left out: every component has them, and they would hide the other arrows.
 */
export function diagram(build: Build): string {
  const drawn = arrows(build);
  const lines = ['flowchart LR'];
  for (const [layer, components] of groupBy(build.cluster.all(allComponents), ({ props }) => props.layer)) {
    lines.push(`  subgraph ${layer}`);
    for (const { name } of components) lines.push(`    ${idOf(name)}["${name}"]`);
    lines.push('  end');
  }
  for (const [from, to] of drawn) lines.push(`  ${idOf(from)} --> ${idOf(to)}`);
  return `${lines.join('\n')}\n`;
}

function arrows({ edges, cluster }: Build): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  const everybodys = new Set<Owner>(cluster.provided(dnsServers)?.map(({ pods }) => pods.component));
  for (const { from, to } of edges) {
    if (typeof from === 'string' || typeof to === 'string' || !('pods' in to)) continue;
    const { component } = to.pods;
    if (
      component === from.component ||
      everybodys.has(component) ||
      from === cluster.provided(metricsReader)?.pods
    )
      continue;
    pairs.set(`${from.component.name} ${component.name}`, [from.component.name, component.name]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function idOf(name: string): string {
  return name.replaceAll('-', '_');
}
