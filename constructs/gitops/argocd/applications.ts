import { objectsOf } from '../../core/author/chart/facts.ts';
import { allReleases } from '../../core/author/chart/release.ts';
import { type ChartVersion, sourceUrl } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { allComponents } from '../../core/author/component.ts';
import type { Deliverable, Delivered } from '../../core/author/delivery.ts';
import { distinctSorted } from '../../core/base/collections.ts';
import { groupOf, type JsonObject, type Manifest } from '../../core/base/manifest.ts';
import { allIgnored } from '../../core/model/ignored.ts';
import type { Owner } from '../../core/model/owner.ts';
import { knownKinds } from '../../core/model/schemas.ts';
import { keep } from './annotations.ts';

/** Namespace of Argo CD and all of its objects. */
export const argocdNamespace = 'argocd';
const project = 'hearth';
const server = 'https://kubernetes.default.svc';

/** One Application for each component, the root Application that creates them, and their AppProject. */
export function applicationsOf(whole: Deliverable): Delivered {
  const { cluster } = whole;
  return {
    applications: cluster.all(allComponents).map((component) => application(component, whole)),
    root: rootApplication(cluster),
    project: appProject(whole),
  };
}

function application(component: Owner, { cluster, values, waves }: Deliverable): Manifest {
  const release = cluster
    .all(allReleases)
    .find((candidate) => candidate.component === component && !candidate.props.bootstrap);
  const ignored = cluster.all(allIgnored).filter((fields) => fields.component === component);
  const folder = directory(cluster, `dist/${cluster.spec.name}/${component.name}`);
  const chart = release && {
    ...sourceOf(release.props.chart.pinned),
    helm: {
      releaseName: component.name,
      valuesObject: values.get(release),
      ...(release.props.crds === false && { skipCrds: true }),
    },
  };
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      ...metadataOf(component.name),
      annotations: {
        'argocd.argoproj.io/compare-options': 'ServerSideDiff=true',
        'argocd.argoproj.io/sync-wave': String(waves.get(component) ?? 0),
        'hearth/purpose': component.props.purpose,
      },
      finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'],
    },
    spec: {
      project,
      destination: { server, namespace: component.namespaceName },
      ...(chart ? { sources: [chart, folder] } : { source: folder }),
      syncPolicy: syncPolicy(ignored.length > 0),
      ...(ignored.length > 0 && {
        ignoreDifferences: ignored.map(({ component: _, controller, ...fields }) => ({
          ...fields,
        })) as unknown as JsonObject[],
      }),
    },
  };
}

function rootApplication(cluster: Cluster): Manifest {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      ...metadataOf('root'),
      // The API server refuses a dry run of an Application whose sync has no revision in its status yet.
      annotations: { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=false' },
      finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'],
    },
    spec: {
      project,
      destination: { server, namespace: argocdNamespace },
      source: directory(cluster, `dist/${cluster.spec.name}/apps`),
      syncPolicy: syncPolicy(false),
    },
  };
}

function directory({ spec }: Cluster, path: string): JsonObject {
  return { repoURL: spec.git.url, targetRevision: spec.git.revision, path };
}

/**
 * An Application without fields that Argo CD drops or adds when it writes an Application: the root would reset these
 * again and again.
 *
 * @param respectsIgnored true: a sync applies ignored fields with their values in the cluster. Argo CD also ignores the
 * status of every object, and would apply it from its cache: the root would reset the status of an Application, whose
 * sync would never end.
 */
function syncPolicy(respectsIgnored: boolean): JsonObject {
  return {
    // An empty folder is a mistake: without `allowEmpty`, Argo CD does not prune everything then.
    automated: { prune: true, selfHeal: true },
    syncOptions: [
      'ServerSideApply=true',
      'PruneLast=true',
      ...(respectsIgnored ? ['RespectIgnoreDifferences=true'] : []),
      'FailOnSharedResource=true',
    ],
    // A provider may take long on a slow line; without a limit of retries no person has to start the sync again. Each
    // retry uses the latest commit, which may contain a fix.
    retry: { limit: -1, refresh: true, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
  };
}

function sourceOf(pinned: ChartVersion): JsonObject {
  const { name, version, git } = pinned;
  const repoURL = sourceUrl(pinned);
  if (git) return { repoURL, path: git.path, targetRevision: git.commit };
  // A registry serves one chart at an address, in which it is the whole of what is read.
  if (repoURL.startsWith('oci://')) return { repoURL, path: '.', targetRevision: version };
  return { repoURL, chart: name, targetRevision: version };
}

/**
 * The AppProject of the platform. It allows all known kinds, not only those in use: Argo CD does not delete objects
 * that the AppProject no longer allows, and the AppProject is updated before an Application is removed.
 */
function appProject({ cluster, manifests }: Deliverable): Manifest {
  const kinds = { Cluster: new Set<string>(), Namespaced: new Set<string>() };
  for (const { group, kind, scope } of knownKinds()) kinds[scope].add(`${group}/${kind}`);
  // Controllers create these; git never contains them.
  for (const id of ['/Secret', '/Pod']) kinds.Namespaced.delete(id);
  for (const manifest of manifests) {
    const scope = manifest.metadata.namespace === undefined ? 'Cluster' : 'Namespaced';
    kinds[scope].add(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
  }
  const repositories = [cluster.spec.git.url];
  for (const { props, install } of cluster.all(allReleases)) {
    if (props.bootstrap) continue;
    repositories.push(sourceUrl(props.chart.pinned));
    for (const { group, kind, namespace } of objectsOf(props.chart, install))
      kinds[namespace === undefined ? 'Cluster' : 'Namespaced'].add(`${group}/${kind}`);
  }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: {
      ...metadataOf(project),
      annotations: keep,
    },
    spec: {
      description: 'What the platform may consist of, and nothing else',
      sourceRepos: distinctSorted(repositories),
      destinations: [{ server, namespace: '*' }],
      clusterResourceWhitelist: kindList(kinds.Cluster),
      namespaceResourceWhitelist: kindList(kinds.Namespaced),
    },
  };
}

function kindList(kinds: ReadonlySet<string>): JsonObject[] {
  return distinctSorted(kinds).map((id) => {
    const slash = id.indexOf('/');
    return { group: id.slice(0, slash), kind: id.slice(slash + 1) };
  });
}

function metadataOf(name: string) {
  return { name, namespace: argocdNamespace, labels: { 'app.kubernetes.io/part-of': 'hearth' } };
}
