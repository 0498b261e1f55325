import { join } from 'node:path';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import type { Api } from '../api.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { createNodes } from '../nodes.ts';
import { freePorts, removeFolder, temporaryFolder, until } from '../process.ts';
import { listApplications, refresh } from './applications.ts';
import { type ArgoCd, startArgoCd } from './argocd.ts';
import { definitionOf } from './chart-objects.ts';
import { ChartServer } from './charts.ts';
import { GitServer } from './git.ts';
import { Operators } from './operators/index.ts';
import { chartRepositoriesOf, type Mirrors, type Revision, revisionOf } from './revision.ts';

/** A cluster that starts with bare nodes: control plane, git host, charts, operators and Argo CD. */
export class Site {
  readonly spec: ClusterSpec;
  readonly plane: ControlPlane;
  readonly git: GitServer;
  readonly operators: Operators;
  readonly #charts: ChartServer;
  #mirrors: Mirrors;
  readonly #folder: string;
  #argocd: ArgoCd | undefined;
  /** The objects of the present cluster file. */
  revision: Revision;
  /** The content of git. */
  files: ReadonlyMap<string, string>;

  private constructor(parts: {
    spec: ClusterSpec;
    plane: ControlPlane;
    git: GitServer;
    charts: ChartServer;
    mirrors: Mirrors;
    folder: string;
    revision: Revision;
  }) {
    this.spec = parts.spec;
    this.plane = parts.plane;
    this.git = parts.git;
    this.#charts = parts.charts;
    this.#mirrors = parts.mirrors;
    this.#folder = parts.folder;
    this.revision = parts.revision;
    this.files = parts.revision.files;
    this.operators = new Operators(parts.plane.api, parts.revision.build);
  }

  /** Starts everything but Argo CD, with the cluster's `dist/` in git. */
  static async start(spec: ClusterSpec): Promise<Site> {
    const folder = temporaryFolder();
    const [gitPort, chartPort] = await freePorts(2);
    const git = new GitServer(join(folder, 'git'), gitPort!);
    const charts = new ChartServer(join(folder, 'charts'), chartPort!);
    await Promise.all([git.start(), charts.start()]);
    const mirrors = new Map([
      [spec.git.url, git.urlOf(platform)],
      ...chartRepositoriesOf(buildCluster(spec)).map(
        ({ repository, url }) => [url, charts.urlOf(repository)] as const,
      ),
    ]);
    const revision = revisionOf(spec, mirrors);
    charts.publish(revision.build);
    git.push(platform, 'The first one', inDist(revision.files));
    const { serviceCidr } = spec.network;
    const plane = await startControlPlane(serviceCidr === undefined ? {} : { serviceCidr });
    await createNodes(plane.api, spec);
    // K3s creates its own.
    await define(plane.api, 'helm.cattle.io', 'HelmChart');
    return new Site({ spec, plane, git, charts, mirrors, folder, revision });
  }

  /** The URL in the test of each repository of the cluster. */
  get mirrors(): Mirrors {
    return this.#mirrors;
  }

  get api(): Api {
    return this.plane.api;
  }

  get argocd(): ArgoCd {
    if (!this.#argocd) throw new Error('Argo CD has not been started');
    return this.#argocd;
  }

  /** Applies the boot manifests as K3s does at its first start; Argo CD starts meanwhile. */
  async boot(): Promise<void> {
    const { build, root, project } = this.revision;
    const charts = build.objects.map(({ manifest }) => manifest).filter(({ kind }) => kind === 'HelmChart');
    for (const chart of charts) await this.api.apply(chart);
    await until('the charts that boot', 60_000, async () => {
      const installed = await this.api.list<{ status?: { jobName?: string } }>(
        '/apis/helm.cattle.io/v1/helmcharts',
      );
      return installed.every(({ status }) => status?.jobName !== undefined);
    });
    await established(this.api);
    const chart = charts.find(({ metadata }) => metadata.name === 'argocd')!;
    // Argo CD retries a root without its AppProject only after twenty seconds.
    await this.api.apply(project);
    this.#argocd = await startArgoCd(this.plane, this.#folder, chart);
    await this.api.apply(root);
  }

  /** Serves one more repository of the cluster on loopback. */
  host(url: string, name: string): void {
    this.#mirrors = new Map([...this.#mirrors, [url, this.git.urlOf(name)]]);
  }

  /** Pushes files before Argo CD starts. */
  prepare(message: string, files: ReadonlyMap<string, string>): void {
    this.files = files;
    this.git.push(platform, message, inDist(files));
  }

  /** Pushes the tree of a cluster file, or files, and notifies Argo CD. */
  async push(message: string, change: ClusterSpec | ReadonlyMap<string, string>): Promise<string> {
    if (change instanceof Map) return this.#publish(message, change);
    this.revision = revisionOf(change as ClusterSpec, this.#mirrors);
    this.operators.follow(this.revision.build);
    this.#charts.publish(this.revision.build);
    return this.#publish(message, this.revision.files);
  }

  /** Makes every Application read git again. */
  async refresh(): Promise<void> {
    const all = await listApplications(this.api);
    await Promise.all(all.map(({ metadata }) => refresh(this.api, metadata.name).catch(() => {})));
  }

  /** Compares every Application with git again, with newly rendered charts, and waits for the result. */
  async compareAnew(): Promise<void> {
    for (const { metadata } of await listApplications(this.api))
      await refresh(this.api, metadata.name, 'hard');
    await until('everything compared again', 60_000, async () => {
      const all = await listApplications(this.api);
      return all.every(({ metadata }) => metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined);
    });
  }

  async stop(): Promise<void> {
    await this.operators.stop();
    await this.#argocd?.stop();
    await this.git.stop();
    this.#charts.stop();
    await this.plane.stop();
    removeFolder(this.#folder);
  }

  async #publish(message: string, files: ReadonlyMap<string, string>): Promise<string> {
    this.files = files;
    const commit = this.git.push(platform, message, inDist(files));
    await this.refresh();
    return commit;
  }
}

/** The repository of the platform. */
const platform = 'hearth';

function inDist(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(Array.from(files, ([path, content]) => [`dist/${path}`, content]));
}

async function define(api: Api, group: string, kind: string): Promise<void> {
  await api.apply(definitionOf(group, kind));
  await established(api);
}

/** Waits until the API server serves all kinds that are defined. */
export async function established(api: Api): Promise<void> {
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  await until('all definitions established', 60_000, async () => {
    const all = await api.list<{ status?: { conditions?: { type: string; status: string }[] } }>(path);
    return all.every(({ status }) =>
      status?.conditions?.some(({ type, status }) => type === 'Established' && status === 'True'),
    );
  });
}
