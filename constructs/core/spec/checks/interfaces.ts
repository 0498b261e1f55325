/**
 * Interfaces that a system or its software makes for itself, by the form of their names. Bridges, bonds, VLANs and team
 * devices are none of them, since their names are free and they carry the address of a node.
 */
const virtual: readonly (readonly [form: RegExp, what: string])[] = [
  [/^lo$/, 'which reaches only the node itself'],
  [/^tailscale\d+$/, 'the tailnet, which is no LAN'],
  [/^(wg|tun|utun|ppp|zt)\d+|^zt[a-z0-9]{8,}$/, 'a tunnel, which is no LAN'],
  [
    /^(sit|gre|gretap|erspan|tunl|ip6tnl|ip6gre|ip_vti|ip6_vti)0$/,
    'a tunnel of the kernel without another end',
  ],
  [/^(dummy|ifb|nlmon)\d+$/, 'an interface of the kernel that sends nothing'],
  // Linux names them after the links that containers, virtual machines and pod networks have to their node.
  [/^(docker\d+|docker_gwbridge|br-[0-9a-f]{12}|podman\d+)$/, 'the network of containers on the node'],
  [/^(virbr\d+(-nic)?|vnet\d+|lxcbr\d+|lxdbr\d+)$/, 'the network of virtual machines on the node'],
  [
    /^(cni|cbr)\d+$|^(lxc|veth|cali|flannel|kube-)|^[a-z]+_(host|net|vxlan|geneve|wg\d)$/,
    'the network of pods',
  ],
];

/** Why an interface is never the network card of a node on its LAN; undefined for all other names. */
export function virtualInterface(name: string): string | undefined {
  return virtual.find(([form]) => form.test(name))?.[1];
}
