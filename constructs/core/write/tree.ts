import type { Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { toYaml } from '../base/yaml.ts';
import type { Build } from '../derive/build.ts';
import { machines } from '../derive/machines.ts';
import type { Owner } from '../model/owner.ts';

/** The files of one cluster by their path in `dist/`; objects with the same path are a problem. */
export function treeOf(build: Build): { files: Map<string, string>; problems: Problem[] } {
  const { name } = build.cluster.spec;
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const put = (path: string, manifest: Manifest) => {
    if (files.has(path)) problems.push(clash(path, manifest));
    files.set(path, toYaml(manifest));
  };

  for (const { component, manifest } of build.objects) {
    put(pathOf(build, component, manifest), manifest);
  }
  for (const application of [...build.applications, build.root, build.project]) {
    put(`${name}/apps/${application.kind}.${fileName(application)}.yaml`, application);
  }
  for (const { file, manifest } of build.cluster.required(machines).atBoot(build)) {
    put(`${name}/bootstrap/manifests/${file}.yaml`, manifest);
  }
  return { files, problems };
}

/** Path in `dist/` of an object of a component. */
export function pathOf({ cluster }: Build, component: Owner, manifest: Identity): string {
  const { namespace } = manifest.metadata;
  const elsewhere = namespace !== undefined && namespace !== component.namespaceName ? `.${namespace}` : '';
  return `${cluster.spec.name}/${component.name}/${manifest.kind}${elsewhere}.${fileName(manifest)}.yaml`;
}

type Identity = Pick<Manifest, 'kind' | 'metadata'>;

// Names of cluster roles may contain a colon, which some file systems do not allow.
function fileName(manifest: Identity): string {
  return manifest.metadata.name.replaceAll(':', '-');
}

function clash(path: string, manifest: Manifest): Problem {
  return {
    code: 'duplicate-file',
    path: `dist/${path}`,
    found: `two objects of kind ${manifest.kind} named ${manifest.metadata.name}`,
    expected: 'one object in each file',
    fix: 'Give one of them another name.',
  };
}
