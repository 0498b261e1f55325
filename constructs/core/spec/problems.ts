/** Heading of these rules in docs/problems.md. */
export const topic = 'The cluster file';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'unknown-key': 'The cluster file holds only keys that its type has.',
  'missing-key': 'A key without a default is in the cluster file.',
  'wrong-type': 'A value is of the type of its key.',
  'endless-value': 'No value of the cluster file contains itself.',
  'unprintable-character': 'A text of the cluster file is one line of visible characters.',
  'invalid-domain': 'The domain has at least two parts, in lower-case letters, digits and dashes.',
  'multicast-domain': 'The domain does not end in .local, which devices look up by multicast DNS.',
  'invalid-mail-address': 'A mail address has a name, an @ and a domain of at least two parts.',
  'invalid-count': 'A count is a whole number that is not below its minimum.',
  'invalid-size': 'A size is at least 1 MiB and has one of the units Mi, Gi and Ti.',
  'invalid-revision':
    'The git revision is a branch, a tag or a whole commit: a name that git allows, and neither HEAD, nor a range of versions, nor an abbreviated commit.',
  'invalid-repository':
    'The address of a repository begins with https://, or with ssh:// and a user, and has a host and a path and no more.',
  'credentials-in-url':
    'The address of a repository holds no user and no password, since the cluster file is committed.',
  'ssh-through-proxy':
    'A repository behind an HTTP proxy begins with https://, since the proxy does not carry ssh.',
  'invalid-known-host':
    'A known host is a line of known_hosts, with a host that is not hashed and a whole key.',
  'unused-known-host': 'A key in git.knownHosts belongs to the host of a repository over ssh.',
  'unused-authority': 'An authority in git.authorities belongs to the host of a repository over https.',
  'unknown-host-key': 'The key of an ssh host of a repository is in git.knownHosts.',
  'host-not-outside':
    'A host that pods or nodes call outside the cluster is given by an IPv4 address that a machine can have, or by a name that DNS knows, and is not a part of the cluster.',
  'invalid-proxy': 'The proxy is a URL that begins with http:// and has no path and no credentials.',
  'invalid-proxy-exception':
    'A host that is called without the proxy is a host name, a domain, an address or a range of addresses.',
  'invalid-registry': 'A mirrored registry is given by its host name, as names of images begin.',
  'registry-not-in-image-names':
    'A mirrored registry is given by the host in the names of its images, such as docker.io, not by another of its hosts.',
  'invalid-registry-mirror':
    'The mirror of a registry is a URL that begins with https:// and has no path and no credentials.',
  'invalid-time-server': 'A time server is an IPv4 address or a host name.',
  'address-in-use': 'An address belongs to one machine or component.',
  'address-outside-lan':
    'A gateway, a node and a range of addresses on a LAN lie within the range of the LAN.',
  'address-in-dhcp-range':
    'An address that the file names lies outside the range of the DHCP server, which may give it to another device.',
  'api-address-not-of-server':
    'The address of the Kubernetes API is that of a server, or is said to be that of a load balancer outside the cluster.',
  'api-address-not-external': 'An external address of the Kubernetes API is not that of a server.',
  'invalid-address-range': 'A range of addresses is the first and the last address with a dash between them.',
  'overlapping-address-ranges': 'Ranges of addresses in one list share no address.',
  'cidr-not-canonical': 'A range in CIDR notation is written by its first address.',
  'overlapping-ranges': 'The ranges of pods, of Services, of LANs and of the tailnet do not overlap.',
  'public-range': 'The ranges of pods and of Services are private.',
  'pod-range-too-small': 'The range of pods has a /24 for each node.',
  'invalid-service-range': 'The range of Services has a prefix from /12 to /24.',
  'invalid-tailnet-range': 'The range of the tailnet is 100.64.0.0/10 or a part of it.',
  'invalid-pod-mtu': 'The MTU of pods fits into the packets of the tailnet.',
  'invalid-mtu': 'The MTU of a LAN has room for the packets that encapsulate those of pods.',
  'machine-in-pool': 'A load-balancer pool holds no address of a machine, wherever the file names it.',
  'pool-overlaps-dhcp-range': 'A load-balancer pool does not overlap the range of the DHCP server.',
  'pool-without-node': 'A LAN with a load-balancer pool has a node that announces the addresses.',
  'address-outside-pool': 'A fixed address of a component lies in a load-balancer pool.',
  'unknown-subnet': 'A node stands on a LAN of network.subnets.',
  'tailnet-address-without-tailnet': 'A node has a tailnet address only in a cluster with a tailnet.',
  'missing-tailnet-address': 'Every node of a cluster with a tailnet has a tailnet address.',
  'address-outside-tailnet': 'A tailnet address lies in the range of the tailnet.',
  'invalid-network-interface': 'The name of a network card follows the rules of Linux.',
  'network-interface-not-on-lan':
    'The network card of a node is none that a system makes for itself, a tunnel or pods.',
  'lans-not-joined': 'Nodes on different LANs are joined by a tailnet or by routers.',
  'no-server': 'A cluster has at least one server.',
  'even-number-of-servers': 'The number of servers is odd, so that etcd keeps a majority.',
  'servers-on-several-lans': 'All servers stand on one LAN.',
  'node-too-small': 'A node has more memory and more disk than its system keeps.',
  'reserved-label': 'A label of a node is one that the kubelet may set.',
  'mode-label-in-labels': 'The label of the modes of a node is not among its labels too.',
  'unknown-initial-value': 'The initial value of the modes of a node is one of their values.',
  'invalid-taint': 'A taint has the form key=value:Effect or key:Effect.',
  'duplicate-taint': 'A node has one taint of each key and effect.',
  'all-nodes-tainted': 'At least one node accepts pods without tolerations.',
  'no-storage-class': 'A cluster has at least one storage class.',
  'not-one-default-class': 'Exactly one storage class is the default.',
  'reserved-class-name': 'A storage class has a name that the Kubernetes distribution does not use.',
  'invalid-nfs-server': 'The NFS server of a storage class is an address or a host name.',
  'invalid-nfs-export': 'The NFS export of a storage class is an absolute path without space and dots.',
  'volume-too-small': 'A volume has the space that its component takes before it holds any data of a person.',
  'unknown-storage-class': 'A volume names a storage class of the cluster file.',
  'local-volume-on-nfs': 'A volume that loses data on NFS is on a storage class of type local.',
  'component-off': 'A component that another part of the cluster file needs is on.',
  'domain-in-host': 'A host is written without the domain of the cluster.',
  'taken-by-another-cluster': 'A domain, a host name and an address belong to one cluster.',
  'missing-reason': 'An exposure without authentication states its reason.',
} as const;

type SpecRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends SpecRules {}
}
