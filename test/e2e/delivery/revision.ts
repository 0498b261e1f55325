import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import type { Json, JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { nothingSealed, type SealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { treeOf } from '../../../constructs/core/write/tree.ts';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';

/** The files of a commit for one cluster, and the platform that they were made from. */
export interface Revision {
  readonly build: Build;
  /** The root Application and its AppProject. */
  readonly root: Manifest;
  readonly project: Manifest;
  /** Contents by path below `dist/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The URL in the test of each repository in Applications, by its URL in `dist/`. */
export type Mirrors = ReadonlyMap<string, string>;

/** The URLs that Argo CD reads charts from, each with the chart repository that has them in the test. */
export function chartRepositoriesOf({
  cluster,
}: Build): { readonly url: string; readonly repository: string }[] {
  const charts = cluster.all(allReleases).filter(({ props }) => !props.bootstrap);
  return charts.flatMap(({ props }) => {
    const { repository, git } = props.chart.pinned;
    return [repository, ...(git ? [git.url] : [])].map((url) => ({ url, repository }));
  });
}

/** The same Application, with charts that come from a commit or a registry as charts of the server in the test. */
function withCharts(application: Manifest, { cluster }: Build): Manifest {
  const spec = application.spec as JsonObject;
  if (!Array.isArray(spec.sources)) return application;
  const pinned = cluster.all(allReleases).map(({ props }) => props.chart.pinned);
  const sources = spec.sources.filter(isObject).map(({ path, targetRevision, ...source }): JsonObject => {
    const chart = pinned.find(({ git, repository }) =>
      git
        ? git.path === path && git.url === source.repoURL
        : path === '.' && repository === source.repoURL && repository.startsWith('oci://'),
    );
    if (!chart) return { ...source, ...(path !== undefined && { path }), targetRevision: targetRevision! };
    return { ...source, repoURL: chart.repository, chart: chart.name, targetRevision: chart.version };
  });
  return { ...application, spec: { ...spec, sources } };
}

/** Synthesizes a cluster as `npm run synth` does, with a stand-in for every sealed value. */
export function revisionOf(spec: ClusterSpec, mirrors: Mirrors): Revision {
  const build = buildCluster(spec, sealedFor(buildCluster(spec)));
  const applications = build.applications.map((manifest) => redirect(withCharts(manifest, build), mirrors));
  const root = redirect(build.root, mirrors);
  const project = redirect(build.project, mirrors);
  // AppProjects of teams are objects of their components.
  const objects = build.objects.map((placed) =>
    placed.manifest.kind === 'AppProject'
      ? { ...placed, manifest: redirect(placed.manifest, mirrors) }
      : placed,
  );
  const { files } = treeOf({ ...build, objects, applications, root, project });
  return { build, root, project, files };
}

/** The same Application or AppProject, with the URLs of the mirrors. */
export function redirect(manifest: Manifest, mirrors: Mirrors): Manifest {
  const mirror = (url: Json | undefined) => (typeof url === 'string' ? (mirrors.get(url) ?? url) : url);
  const source = (one: JsonObject): JsonObject => ({ ...one, repoURL: mirror(one.repoURL) });
  const spec = manifest.spec as JsonObject;
  return {
    ...manifest,
    spec: {
      ...spec,
      ...(isObject(spec.source) && { source: source(spec.source) }),
      ...(Array.isArray(spec.sources) && { sources: spec.sources.filter(isObject).map(source) }),
      ...(Array.isArray(spec.sourceRepos) && { sourceRepos: spec.sourceRepos.map((url) => mirror(url)!) }),
    },
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A ciphertext that cannot be decrypted for every sealed value of the platform. */
function sealedFor({ contract }: Build): SealedFile {
  const entries = [...contract.values()].map(({ id, scopes }) => {
    const sealed = Object.fromEntries(scopes.map((scope) => [scope, 'AgBy3i4OJSWK']));
    return [id, { made: 'for a test', length: 32, date: '2026-01-01', certificate: 'test', sealed }] as const;
  });
  return { ...nothingSealed, authority: 'a certificate', entries: new Map(entries) };
}
