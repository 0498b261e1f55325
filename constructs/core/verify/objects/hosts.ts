import { type FactsByKind, factsOf } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Report } from '../../model/rule.ts';

/** Checks that each host name belongs to one component, and that each rule for it occurs once. */
export class Hosts {
  readonly #components = new Map<string, string>();
  readonly #rules = new Set<string>();

  check({ component, manifest }: PlacedObject<Named>, kinds: FactsByKind, report: Report): void {
    for (const { hosts } of factsOf(manifest, kinds)) {
      // One object may have several rules for a host.
      const rules = new Set<string>();
      for (const { path, host, rule } of hosts?.(manifest) ?? []) {
        const owner = this.#components.get(host) ?? component.name;
        if (owner !== component.name) {
          report(
            'host-in-use',
            path,
            host,
            `a host name of its own: ${owner} has this one`,
            'Choose another host name.',
          );
        } else if (this.#rules.has(`${host} ${rule}`)) {
          report(
            'duplicate-route',
            path,
            host,
            'one object for each rule: another object has the same rule',
            'Remove one of them.',
          );
        }
        this.#components.set(host, owner);
        rules.add(`${host} ${rule}`);
      }
      for (const rule of rules) this.#rules.add(rule);
    }
  }
}
