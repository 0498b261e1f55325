import { type Owner, ownerTarget } from '../../core/model/owner.ts';
import { Reference } from '../../core/model/reference.ts';
import type { LanAddresses } from '../../core/model/seams/addresses.ts';

/** Addresses from MetalLB's pools, which the component `addresses` creates. */
export function metallbAddresses(pools: Owner): LanAddresses {
  return {
    annotationsFor: (address) => ({
      'metallb.io/loadBalancerIPs': Reference.of({ text: address, target: ownerTarget(pools) }),
    }),
  };
}
