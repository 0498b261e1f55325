/** The oldest Linux that Cilium runs on. */
export const kernelVersion = '5.10';

/** Modules of containers and of Cilium's tunnels, loaded at boot. */
export const kernelModules: readonly string[] = ['br_netfilter', 'overlay', 'vxlan'];

/** Path of the {@link kernelSettings} on a node. */
export const kernelSettingsPath = '/etc/sysctl.d/90-hearth.conf';

/**
 * The kernel settings that the kubelet requires (with `protect-kernel-defaults` it does not set them itself), and
 * limits for the file watches of many pods.
 */
export const kernelSettings = `fs.inotify.max_user_instances = 8192
fs.inotify.max_user_watches = 524288
kernel.keys.root_maxbytes = 25000000
kernel.keys.root_maxkeys = 1000000
kernel.panic = 10
kernel.panic_on_oops = 1
net.ipv4.ip_forward = 1
vm.overcommit_memory = 1
vm.panic_on_oom = 0
`;
