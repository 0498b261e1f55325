import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { lanAddresses } from '../../core/model/seams/addresses.ts';
import { announces } from '../../core/spec/announcer.ts';
import { metallbAddresses } from '../../seams/addresses/metallb.ts';

/** The pools of LAN addresses, each announced only by the nodes of its subnet. */
export class Addresses extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'addresses', {
      layer: 'networking',
      purpose: 'Which addresses the platform may take, and which nodes announce them',
      namespace: 'metallb',
    });
    cluster.provide(lanAddresses, metallbAddresses(this));
    const { network, nodes } = cluster.spec;
    for (const subnet of network.subnets) {
      if (subnet.loadBalancerPool === undefined) continue;
      const residents = nodes.filter((node) => node.subnet === subnet.name && announces(node));
      this.object('metallb.io/v1beta1/IPAddressPool', subnet.name, {
        // A Service gets only an address that it asks for by number.
        spec: {
          addresses: subnet.loadBalancerPool.split(',').map((range) => range.trim()),
          autoAssign: false,
        },
      });
      this.object('metallb.io/v1beta1/L2Advertisement', subnet.name, {
        spec: {
          ipAddressPools: [subnet.name],
          interfaces: [...new Set(residents.map((node) => node.networkInterface))].sort(),
          nodeSelectors: [
            {
              matchExpressions: [
                {
                  key: 'kubernetes.io/hostname',
                  operator: 'In',
                  values: residents.map((node) => node.name).sort(),
                },
              ],
            },
          ],
        },
      });
    }
  }
}
