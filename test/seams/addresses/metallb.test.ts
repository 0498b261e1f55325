import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { lanAddresses } from '../../../constructs/core/model/seams/addresses.ts';
import { metallbAddresses } from '../../../constructs/seams/addresses/metallb.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

/** A component with an address on the LAN, or with a Service of the cluster alone. */
class Door extends Part {
  open(): void {
    const { pods } = this.deployment('server', {
      image: 'example.org/server:1.0.0',
      resources: tiny,
      uid: 1000,
      ports: { http: 8080 },
    });
    this.loadBalancer('lan', pods, '192.168.2.120', { http: 80 });
  }
}

function platform(fill: (door: Door) => void) {
  const cluster = emptyCluster();
  const pools = new Part(cluster, 'pools');
  cluster.provide(lanAddresses, metallbAddresses(pools));
  const door = new Door(cluster, 'door');
  fill(door);
  const built = build(cluster);
  const service = built.objects.find(({ manifest }) => manifest.metadata.name === 'door-lan')?.manifest;
  const needs = built.dependencies.filter(({ from, to }) => from === door && to === pools);
  return { service, needs };
}

describe('an address on the LAN', () => {
  const { service, needs } = platform((door) => door.open());

  it('is requested by an annotation of the Service', () => {
    expect(service?.metadata.annotations).toEqual({ 'metallb.io/loadBalancerIPs': '192.168.2.120' });
  });

  it('puts only components with such a Service after the component with the pools', () => {
    expect(needs).toMatchObject([
      { because: "Service.door-lan metadata.annotations['metallb.io/loadBalancerIPs']" },
    ]);
    expect(platform((door) => door.object('v1/ConfigMap', 'empty', { data: {} })).needs).toEqual([]);
  });

  it('is not available without a component that provides addresses', () => {
    expect(() => new Door(emptyCluster(), 'door').open()).toThrow(
      'no part of the platform provides addresses on the LAN',
    );
  });
});
