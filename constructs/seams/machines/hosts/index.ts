import { groupBy } from '../../../core/base/collections.ts';
import { toYaml } from '../../../core/base/yaml.ts';
import type { Build } from '../../../core/derive/build.ts';
import { allHostFolders } from '../../../core/model/host-folder.ts';
import { sealedValues } from '../../../core/secrets/sealed-file.ts';
import { admissionConfiguration } from './admission.ts';
import { auditPolicy } from './audit.ts';
import { agentConfig, serverConfig } from './k3s.ts';
import { kernelModules, kernelSettings, kernelSettingsPath } from './kernel.ts';
import { planOf } from './plan.ts';
import { authorityPath, mirrorAuthorities, registriesOf } from './registries.ts';
import { tailnetUnits } from './tailnet.ts';
import { timeServers, timeServersPath } from './time.ts';
import { serviceOf } from './unit.ts';
import { k3s } from './versions.ts';

/**
 * The files of hosts before Kubernetes runs, by path below `dist/<cluster>/bootstrap/`: the plan, and below
 * `nodes/<name>/` the files of each node at their paths on the node.
 *
 * @param missing values that are not sealed yet, as `secret/key`
 */
export function bootstrapFiles(
  build: Build,
  { missing }: { readonly missing: readonly string[] },
): Map<string, string> {
  const { spec: cluster } = build.cluster;
  const { authority } = sealedValues(build.cluster);
  const files = new Map([['plan', planOf(build, k3s, missing)]]);
  const registries = toYaml(registriesOf(cluster, authority));
  const admission = toYaml(admissionConfiguration(build.objects));
  const audit = toYaml(auditPolicy);
  const folders = groupBy(build.cluster.all(allHostFolders), ({ node }) => node);
  for (const node of cluster.nodes) {
    const put = (path: string, content: string) => files.set(`nodes/${node.name}${path}`, content);
    const server = node.role === 'server';
    put('/etc/modules-load.d/90-hearth.conf', kernelModules.map((it) => `${it}\n`).join(''));
    put(kernelSettingsPath, kernelSettings);
    put(
      '/etc/rancher/k3s/config.yaml',
      toYaml(server ? serverConfig(node, cluster) : agentConfig(node, cluster)),
    );
    put('/etc/rancher/k3s/registries.yaml', registries);
    if (authority !== undefined) put(authorityPath, authority);
    for (const [path, certificates] of mirrorAuthorities(cluster)) put(path, certificates);
    if (server) put('/etc/rancher/k3s/audit.yaml', audit);
    if (server) put('/etc/rancher/k3s/psa.yaml', admission);
    if (cluster.network.timeServers.length > 0)
      put(timeServersPath, timeServers(cluster.network.timeServers));
    const own = (folders.get(node.name) ?? []).map(({ path }) => path);
    const { name, content } = serviceOf(node, cluster, own);
    put(`/etc/systemd/system/${name}.service`, content);
    for (const [path, text] of tailnetUnits(node, cluster, `${name}.service`))
      put(`/etc/systemd/system/${path}`, text);
  }
  return files;
}
