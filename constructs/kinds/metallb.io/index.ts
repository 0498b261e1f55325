import { type KindFacts, kind } from '../../core/model/kinds.ts';

/** Facts of MetalLB's kinds. */
export const metallbKinds: readonly KindFacts[] = [
  kind('metallb.io/v1beta1/L2Advertisement', {
    links: [['spec.ipAddressPools[]', 'metallb.io/v1beta1/IPAddressPool']],
  }),
];
