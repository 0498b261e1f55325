import type { ClusterSpec } from '../constructs/spec.ts';

// One small node, the core and MLflow: the shortest way in. Every value is chosen; the addresses are those of a common
// home router. Options that are not here have the defaults in the documentation of their types.
export const cluster: ClusterSpec = {
  name: 'single', // the file's name
  domain: 'lab.example.org', // put your own there
  git: { url: 'https://github.com/example/hearth.git' }, // your fork

  network: {
    apiAddress: '192.168.1.10', // the node
    subnets: [
      {
        name: 'home',
        cidr: '192.168.1.0/24',
        gateway: '192.168.1.1', // the router
        dhcp: '192.168.1.100-192.168.1.199', // what the router hands out
        loadBalancerPool: '192.168.1.240-192.168.1.249', // above it, and never used by anything else
      },
    ],
  },

  nodes: [
    {
      name: 'hearth', // its host name
      role: 'server',
      subnet: 'home',
      address: '192.168.1.10', // static: below what the router hands out
      cpu: 4, // the smallest machine that the core and MLflow fit on with room to spare
      memory: '16Gi', // as above
      disk: '256Gi', // the volumes below, images and logs
    },
  ],

  storage: { classes: [{ name: 'local-disk', type: 'local', default: true }] }, // one disk, one class

  components: {
    traefik: { address: '192.168.1.240' }, // first of the pool
    dns: { address: '192.168.1.241' }, // second
    argocd: { exposure: { auth: 'login' } },
    objectStore: { volume: { size: '50Gi' } }, // artifacts of many runs
    postgres: { volume: { size: '10Gi' } }, // MLflow's records are small
    mlflow: { exposure: { auth: 'login' } },
  },
};
