import { toYaml } from '../../../constructs/core/base/yaml.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import type { Placement } from '../../../constructs/core/secrets/contract.ts';
import type { Order } from './order.ts';
import { examplePod, isVariable } from './pod.ts';

/** The README of a package: its content, its namespace, and how pods use it. */
export function instructions(
  { cluster, objects }: Build,
  placements: readonly Placement[],
  order: Order,
): string {
  const { team, environment, requestor, approver, date } = order;
  const { namespace } = environment;
  const secrets = placements.map(({ secret }) => secret);
  const maps = objects
    .map(({ manifest }) => manifest)
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.namespace === namespace);
  const rows = [
    ...secrets.map(({ name, keys }) => row('Secret', name, [...keys.keys()])),
    ...maps.map(({ metadata, data }) => row('ConfigMap', metadata.name, Object.keys(data ?? {}))),
  ];
  const pod = examplePod(
    secrets,
    maps.filter(({ data }) => Object.keys(data ?? {}).every(isVariable)).map(({ metadata }) => metadata.name),
    order,
  );
  return `# Secrets of ${namespace}

| | |
|---|---|
| cluster | ${cluster.spec.name} |
| team | ${team.name} |
| environment | ${environment.name} |
| namespace | ${namespace} |
| requested by | ${requestor} |
| approved by | ${approver} |
| on | ${date} |

They are sealed: nobody can read them but the cluster, and it opens them in this namespace only, under these names.

## Bring them there

Argo CD brings the same SealedSecrets from the platform's repository. Where it has not yet, or to note down this request
with them, a developer of the team applies them:

\`\`\`sh
kubectl apply -f sealed-secrets.yaml
\`\`\`

## Use them

| kind | name | keys |
|---|---|---|
${rows.join('\n')}

A pod with everything there is; the image is yours, and a part that it does not need can go:

\`\`\`yaml
${toYaml(pod).trimEnd()}
\`\`\`

\`envFrom\` gives the variables, \`imagePullSecrets\` the images (pods of the service account \`default\` have it without
saying so), and the mounts give programs their files: \`rclone.conf\` to rclone, \`config.json\` to what builds or copies
images.
`;
}

function row(kind: string, name: string, keys: readonly string[]): string {
  return `| ${kind} | \`${name}\` | ${keys.map((key) => `\`${key}\``).join(', ')} |`;
}
