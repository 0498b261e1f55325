import { type Owner, ownerTarget } from '../../core/model/owner.ts';
import { Reference } from '../../core/model/reference.ts';
import type { LanAddresses } from '../../core/model/seams/addresses.ts';

/** Gives addresses out of MetalLB's pools, which a component brings. */
export function metallbAddresses(pools: Owner): LanAddresses {
  return {
    annotationsFor: (address) => ({
      'metallb.io/loadBalancerIPs': Reference.of({ text: address, target: ownerTarget(pools) }),
    }),
  };
}
