import type { NodeSpec } from '../../../constructs/core/spec/spec.ts';
import type { UserSpec } from '../../../constructs/security/identity/users.ts';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { cluster as homelab } from '../../../test/fixtures/clusters/homelab.ts';

/** The homelab without its teams, notebooks, builds, workflows, models and graphics cards, on one subnet, with enough machines for a platform of the given number of objects. */
export function generatedSpec(objects: number): ClusterSpec {
  const { teams, identity, ...rest } = homelab;
  const { gpu, jupyterhub, registry, builder, argoWorkflows, kserve, ...components } = rest.components;
  const { apiAddress, subnets } = homelab.network;
  const nodes = Array.from({ length: 4 + Math.ceil(objects / 400) }, (_, index) => machine(index));
  return {
    ...rest,
    name: 'generated',
    network: { apiAddress, subnets: subnets.slice(0, 1) },
    nodes,
    components,
    ...(identity && { identity: { ...identity, users: identity.users.map(administrator) } }),
  };
}

/** Without teams, a user needs a group that grants rights by itself. */
function administrator(user: UserSpec): UserSpec {
  return { ...user, groups: ['admins'] };
}

function machine(index: number): NodeSpec {
  return {
    name: `machine-${index}`,
    role: index === 0 ? 'server' : 'agent',
    subnet: 'lab',
    address: `192.168.2.${20 + index}`,
    cpu: 64,
    memory: '256Gi',
    disk: '4Ti',
  };
}
