import type { Cluster } from '../author/cluster.ts';
import { groupOf } from '../base/manifest.ts';
import type { Need } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';
import type { PlacedObject } from '../model/placed.ts';
import { allProvidedCrds } from '../model/unmanaged.ts';
import type { Rendering } from '../render/rendering.ts';

/** By which MetalLB is asked for an address. */
const addressAnnotation = 'metallb.io/loadBalancerIPs';

/** A custom resource comes after the component that brings its definition. */
export function definitionNeeds(cluster: Cluster, objects: readonly PlacedObject[]): Need[] {
  const needs: Need[] = [];
  const providers = new Map(cluster.all(allProvidedCrds).map(({ kind, component }) => [kind, component]));
  for (const { component, manifest } of objects) {
    const owner = providers.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
    if (owner && owner !== component) {
      needs.push({ from: component, to: owner, because: `${manifest.kind}.${manifest.metadata.name}` });
    }
  }
  return needs;
}

/** A Service that asks for an address on the LAN comes after the pools that hold it: until then it is not healthy. */
export function addressNeeds({ objects, values }: Pick<Rendering, 'objects' | 'values'>): Need[] {
  const pools = new Set(
    objects.filter(({ manifest }) => manifest.kind === 'IPAddressPool').map(({ component }) => component),
  );
  const asking = new Map<Owner, string>();
  for (const [{ component }, value] of values) {
    if (JSON.stringify(value).includes(addressAnnotation)) asking.set(component, 'its address on the LAN');
  }
  for (const { component, manifest } of objects) {
    if (manifest.kind === 'Service' && manifest.metadata.annotations?.[addressAnnotation] !== undefined) {
      asking.set(component, `Service.${manifest.metadata.name}`);
    }
  }
  return [...asking].flatMap(([from, because]) => [...pools].map((to) => ({ from, to, because })));
}
