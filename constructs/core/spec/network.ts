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
  /** Address at which people reach the Kubernetes API: a server's, or that of a load balancer in front of the servers. */
  readonly apiAddress: string;
  /**
   * True when a system outside the cluster, such as HAProxy or keepalived with a health check, has `apiAddress` and
   * forwards to port 6443 of every server. The platform itself provides no virtual address for the API.
   * @default false
   */
  readonly apiAddressIsExternal?: boolean;
  /** The LANs that nodes stand in. */
  readonly subnets: readonly SubnetSpec[];
  /**
   * True when routers connect all LANs with each other, both ways and unfiltered, so that nodes on different LANs need
   * no tailnet.
   * @default false
   */
  readonly routed?: boolean;
  /** The Tailscale network that connects nodes on different LANs; needed without routers between them. */
  readonly tailnet?: TailnetSpec;
  /** The HTTP proxy of nodes and pods, if they reach the internet only through it. */
  readonly proxy?: ProxySpec;
  /**
   * Time servers of the nodes, as host names or addresses, which the bootstrap writes for systemd-timesyncd. Without
   * them, the settings of each node are not changed.
   * @default []
   */
  readonly timeServers?: readonly string[];
  /**
   * Registries of the network that nodes ask first for images, by the name of the registry whose images they have, such
   * as `docker.io`. A node asks the registry itself when its mirror does not answer or has no such image. A registry
   * that wants a login is used through a mirror that has it, since files of nodes hold no passwords.
   * @default {}
   */
  readonly registryMirrors?: Readonly<Record<string, RegistryMirrorSpec>>;
}

/** A registry that has the images of another one, such as a pull-through cache. */
export interface RegistryMirrorSpec {
  /** Its URL, such as `https://mirror.example.org:5000`, without a path and without credentials. */
  readonly url: string;
  /** The authority of its certificate, in PEM, if systems do not trust it by default. */
  readonly authority?: string;
}

/** An HTTP proxy on the way to the internet. */
export interface ProxySpec {
  /** Its URL, such as `http://192.168.2.5:3128`, without credentials. */
  readonly url: string;
  /**
   * Host names, domains (`.example.org`) and ranges that are reached without it, besides the cluster's own and the LANs.
   * @default []
   */
  readonly except?: readonly string[];
}

/** One LAN. */
export interface SubnetSpec {
  /** Name that nodes refer to. */
  readonly name: string;
  /** Range of the LAN, such as `192.168.2.0/24`. */
  readonly cidr: string;
  /** The router's address. */
  readonly gateway: string;
  /**
   * First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`; several such ranges are
   * separated by commas.
   */
  readonly dhcp?: string;
  /**
   * First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`; several such
   * ranges are separated by commas.
   */
  readonly loadBalancerPool?: string;
  /**
   * The largest packet that this LAN carries, in bytes (MTU).
   * @default 1500
   */
  readonly mtu?: number;
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
