import { allReleases } from '../author/chart/release.ts';
import type { Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { toYaml } from '../base/yaml.ts';
import type { Build } from '../derive/build.ts';
import type { Owner } from '../model/owner.ts';

/** The files of one cluster by their path in `dist/`, and the objects that would land in the same one. */
export function treeOf(build: Build): { files: Map<string, string>; problems: Problem[] } {
  const { name } = build.cluster.spec;
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const put = (path: string, manifest: Manifest) => {
    if (files.has(path)) problems.push(clash(path, manifest));
    files.set(path, toYaml(manifest));
  };

  for (const { component, manifest } of build.objects) {
    const { namespace } = manifest.metadata;
    const elsewhere = namespace !== undefined && namespace !== component.namespaceName ? `.${namespace}` : '';
    put(`${name}/${component.name}/${manifest.kind}${elsewhere}.${fileName(manifest)}.yaml`, manifest);
  }
  for (const application of [...build.applications, build.root, build.project]) {
    put(`${name}/apps/${application.kind}.${fileName(application)}.yaml`, application);
  }
  // What K3s applies at boot: the charts that come before Argo CD with what they name, and the two objects that start
  // it off. K3s names what it keeps of a file after the file, up to the first dot, and takes no capital letter.
  const boot = build.objects.filter(
    ({ component, manifest }) =>
      manifest.kind === 'HelmChart' ||
      manifest.kind === 'PriorityClass' ||
      (manifest.kind === 'Namespace' && isBoot(build, component)),
  );
  for (const manifest of [...boot.map((placed) => placed.manifest), build.project, build.root]) {
    const file = `${manifest.kind.toLowerCase()}-${fileName(manifest).replaceAll('.', '-')}`;
    put(`${name}/bootstrap/manifests/${file}.yaml`, manifest);
  }
  return { files, problems };
}

// kube-system is there before K3s applies anything.
function isBoot({ cluster }: Build, component: Owner): boolean {
  return (
    component.namespaceName !== 'kube-system' &&
    cluster.all(allReleases).some((release) => release.component === component && release.props.boot)
  );
}

// Cluster roles may hold a colon, which no file name on every system can.
function fileName(manifest: Manifest): string {
  return manifest.metadata.name.replaceAll(':', '-');
}

function clash(path: string, manifest: Manifest): Problem {
  return {
    path: `dist/${path}`,
    found: `two objects of kind ${manifest.kind} named ${manifest.metadata.name}`,
    expected: 'one object a file',
    fix: 'give one of them another name',
  };
}
