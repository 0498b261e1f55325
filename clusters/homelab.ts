import type { ClusterSpec } from '../constructs/spec.ts';

// Five nodes on two subnets, joined by a tailnet.
// "as built" is a value of a homelab that runs like this; "chosen" is a judgement: put your own there.
export const cluster: ClusterSpec = {
  name: 'homelab', // chosen: the file's name
  domain: 'home.example.org', // chosen: as built it is `home.` before a domain of the owner's
  git: {
    url: 'https://github.com/example/hearth.git', // chosen: your fork
    revision: 'main', // chosen
  },

  network: {
    podCidr: '10.42.0.0/16', // as built: K3s's own
    serviceCidr: '10.43.0.0/16', // as built: K3s's own
    apiAddress: '192.168.2.20', // as built: the master
    subnets: [
      {
        name: 'lab', // chosen
        cidr: '192.168.2.0/24', // as built
        gateway: '192.168.2.1', // chosen: the usual place of a router
        dhcp: '192.168.2.200-192.168.2.250', // chosen: above the pool
        loadBalancerPool: '192.168.2.100-192.168.2.149', // as built
      },
      {
        name: 'desk', // chosen: where the box with the graphics card stands
        cidr: '192.168.0.0/24', // as built
        gateway: '192.168.0.1', // chosen: the usual place of a router
        dhcp: '192.168.0.200-192.168.0.250', // chosen: above the node
      },
    ],
    tailnet: {
      cidr: '100.64.0.0/10', // as built: Tailscale's own
      podMtu: 1270, // measured: the largest that passes a tailnet of MTU 1280
    },
  },

  nodes: [
    {
      name: 'k3s-master', // as built
      role: 'server', // as built: one server with etcd
      subnet: 'lab', // as built
      address: '192.168.2.20', // as built
      tailnetAddress: '100.84.89.67', // as built
      networkInterface: 'eth0', // chosen
      cpu: 4, // chosen: the control plane and a share of the platform
      memory: '8Gi', // chosen, as above
      disk: '64Gi', // chosen: etcd, images and logs
    },
    {
      name: 'k3s-worker-01', // as built
      role: 'agent', // as built
      subnet: 'lab', // as built
      address: '192.168.2.21', // as built
      tailnetAddress: '100.84.89.21', // chosen: as built it ends in 21
      networkInterface: 'eth0', // chosen
      cpu: 8, // chosen after the sum of what the platform asks for
      memory: '32Gi', // chosen after the sum
      disk: '200Gi', // chosen after the sum of local volumes
    },
    {
      name: 'k3s-worker-02', // as built
      role: 'agent', // as built
      subnet: 'lab', // as built
      address: '192.168.2.22', // as built
      tailnetAddress: '100.84.89.22', // chosen: as built it ends in 22
      networkInterface: 'eth0', // chosen
      cpu: 8, // chosen: like the first worker, so that either can go
      memory: '32Gi', // chosen, as above
      disk: '200Gi', // chosen, as above
    },
    {
      name: 'k3s-nas-worker', // as built: a virtual machine on the NAS
      role: 'agent', // as built
      subnet: 'lab', // as built
      address: '192.168.2.30', // as built
      tailnetAddress: '100.84.89.30', // chosen: as built it ends in 30
      networkInterface: 'eth0', // chosen
      cpu: 2, // as built: the most that the NAS spares
      memory: '4Gi', // as built: the most that the NAS spares
      disk: '32Gi', // chosen
      taints: ['dedicated=nas:NoSchedule'], // chosen: too small for anything but the daemons of every node
    },
    {
      name: 'k3s-gpu-worker', // as built
      role: 'agent', // as built
      subnet: 'desk', // as built
      address: '192.168.0.100', // as built
      tailnetAddress: '100.80.98.64', // as built
      networkInterface: 'enp3s0', // chosen
      cpu: 8, // chosen
      memory: '32Gi', // chosen
      disk: '500Gi', // chosen: models are large
      gpu: {
        model: 'RTX 3060', // as built
        vram: '12Gi', // as built
        reserved: true, // as built: keeps everything else away
      },
    },
  ],

  storage: {
    classes: [
      { name: 'local-disk', type: 'local', default: true }, // as built; default chosen, since databases may use it
      {
        name: 'nfs-client', // as built
        type: 'nfs',
        server: '192.168.2.2', // as built: the NAS
        export: '/volume1/k8s-data', // as built
        capacity: '2Ti', // chosen: what the NAS can spare
      },
    ],
  },

  tls: { issuer: 'own-ca' }, // chosen: needs no account anywhere

  identity: {
    users: [
      // chosen, all of it: put your people there
      { name: 'linus', displayName: 'Linus', email: 'linus@example.org', groups: ['admins'] },
      { name: 'ada', displayName: 'Ada', email: 'ada@example.org' },
      { name: 'grace', displayName: 'Grace', email: 'grace@example.org' },
      { name: 'alan', displayName: 'Alan', email: 'alan@example.org', groups: ['course'] },
    ],
  },

  components: {
    traefik: { address: '192.168.2.100' }, // chosen: first of the pool
    dns: { address: '192.168.2.101' }, // chosen
    gpu: {}, // as built
    argocd: { exposure: { auth: 'oidc' } }, // chosen
    objectStore: { volume: { size: '100Gi' } }, // chosen: half of a worker's disk
    postgres: { volume: { size: '20Gi' } }, // chosen
    registry: {}, // chosen
    builder: { sources: ['https://github.com'] }, // chosen: add the registries of your base images
    prometheus: {
      volume: { size: '20Gi' }, // as built: 7 days of a five-node homelab
      retention: '7d', // as built
      scrapeInterval: '30s', // as built
      alerts: {
        // chosen
        receivers: [{ name: 'phones', ntfy: { server: 'https://ntfy.sh' } }],
        deadMansSwitch: 'https://hc-ping.com',
      },
      grafana: { auth: 'oidc' }, // chosen
    },
    kserve: {}, // chosen
    mlflow: {
      workers: 2, // chosen: measured to take 0.62 GiB
      exposure: {
        address: '192.168.2.115', // chosen: clients that know an address instead of a name keep working
        auth: 'forward-auth', // chosen: its API keeps its own login
      },
    },
    argoWorkflows: { exposure: { auth: 'oidc' } }, // chosen
    jupyterhub: {
      servers: 3, // chosen: three of the people at once
      memory: '2Gi', // chosen: pandas on a few hundred megabytes
      home: { size: '10Gi', storageClass: 'nfs-client' }, // chosen: on the NAS, so that servers start on any node
      exposure: { auth: 'oidc' }, // chosen
    },
  },

  teams: [
    {
      name: 'data-science', // chosen
      members: [{ name: 'ada', role: 'maintainer' }], // chosen: put the names of your people there
      environments: {
        dev: {
          quota: { cpu: 2, memory: '8Gi', storage: '50Gi' }, // chosen
          models: [{ name: 'iris', format: 'mlflow', exposure: { host: 'iris-dev', auth: 'forward-auth' } }], // chosen: the model of pipelines/iris
          pipelines: [
            {
              name: 'iris', // chosen: pipelines/iris
              image:
                'ghcr.io/example/iris@sha256:3f5c1d0b7a9e4c2f8b6d1a0e5c7f3b9d2e4a6c8f0b1d3e5f7a9c0b2d4e6f8a1c', // chosen: what the builder prints
              commit: '0123456789abcdef0123456789abcdef01234567', // chosen: what the image was built from
              schedule: '0 3 * * 1', // chosen: every Monday, at three at night
              promotion: { schedule: '*/15 * * * *', approval: true }, // chosen: a person has the last word
            },
          ],
        },
        production: { quota: { cpu: 4, memory: '16Gi', storage: '100Gi', gpus: 1 } }, // chosen: the one graphics card
      },
      uses: ['mlflow', 'bucket', 'database', 'registry', 'builder', 'workflows'], // chosen
      repositories: ['https://github.com/example/data-science.git'], // chosen: theirs
      registry: 'ghcr.io', // chosen: where their images are
    },
    {
      name: 'students', // chosen
      members: [
        { name: 'grace', role: 'maintainer' }, // chosen
        { name: 'course', kind: 'group', role: 'viewer' }, // chosen: everybody in that group of identity
      ],
      environments: {
        dev: { quota: { cpu: 2, memory: '4Gi', storage: '20Gi' } }, // chosen
      },
      uses: ['mlflow', 'bucket'], // chosen
    },
  ],
};
