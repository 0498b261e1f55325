/** Address ranges. All addresses are IPv4. */
export interface NetworkSpec {
  /**
   * Range of pod addresses.
   * @default '10.42.0.0/16'
   */
  readonly podCidr?: string;
  /**
   * Range of Service addresses.
   * @default '10.43.0.0/16'
   */
  readonly serviceCidr?: string;
  /** Address at which nodes and people reach the Kubernetes API: a server's, or a virtual one on the servers' LAN outside DHCP. */
  readonly apiAddress: string;
  /** The LANs that nodes stand in. */
  readonly subnets: readonly SubnetSpec[];
  /** The Tailscale network that joins nodes on different subnets; needed as soon as nodes stand on more than one. */
  readonly tailnet?: TailnetSpec;
}

/** One LAN. */
export interface SubnetSpec {
  /** Name that nodes refer to. */
  readonly name: string;
  /** Range of the LAN, such as `192.168.2.0/24`. */
  readonly cidr: string;
  /** The router's address. */
  readonly gateway: string;
  /** First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`. */
  readonly dhcp?: string;
  /** First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`. */
  readonly loadBalancerPool?: string;
}

/** The Tailscale network. */
export interface TailnetSpec {
  /**
   * Range of the tailnet's addresses, all of `100.64.0.0/10` or a part of it.
   * @default '100.64.0.0/10'
   */
  readonly cidr?: string;
  /**
   * MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail.
   * @default 1270
   */
  readonly podMtu?: number;
}
