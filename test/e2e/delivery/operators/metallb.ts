import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import type { Operator } from './world.ts';

/** Assigns the requested address to a Service, if an announced pool contains it. */
export const metallb: Operator = async (world) => {
  if (!world.running('metallb')) return;
  const [pools, advertisements, services] = await Promise.all([
    world.list('/apis/metallb.io/v1beta1/ipaddresspools', 'IPAddressPool'),
    world.list('/apis/metallb.io/v1beta1/l2advertisements', 'L2Advertisement'),
    world.list('/api/v1/services', 'Service'),
  ]);
  const announced = advertisements.flatMap(({ spec }) => texts(spec?.ipAddressPools));
  const ranges = pools
    .filter(({ metadata }) => announced.includes(metadata.name))
    .flatMap(({ spec }) => texts(spec?.addresses));
  for (const service of services.filter(({ spec }) => spec?.type === 'LoadBalancer')) {
    const address = service.metadata.annotations?.['metallb.io/loadBalancerIPs'];
    const status = service.status as { loadBalancer?: { ingress?: JsonObject[] } } | undefined;
    if (
      address === undefined ||
      status?.loadBalancer?.ingress ||
      !ranges.some((range) => holds(range, address))
    )
      continue;
    await world.setStatus(service, { loadBalancer: { ingress: [{ ip: address, ipMode: 'VIP' }] } });
  }
};

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** True when a range of addresses contains an address. */
function holds(range: string, address: string): boolean {
  const [first = '', last = first] = range.split('-');
  return number(first) <= number(address) && number(address) <= number(last);
}

function number(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
