// Shows the state of a cluster's delivery: npm run status -- <cluster>
import { clusterNames } from '../../constructs/cli/clusters.ts';
import { runTool, UsageError, unknown } from '../../constructs/cli/options.ts';
import { get, kubeconfigOf, readKubeconfig } from './kubeconfig.ts';
import { type Application, isFine, screen } from './screen.ts';

const usage = `npm run status -- <cluster> [--option]

What Argo CD has brought of a cluster, what not, and why.

  --kubeconfig <file>  else that of KUBECONFIG, the one that the bootstrap fetched, or ~/.kube/config
  --context <name>     else its current one
  --help               print this`;

const options = { kubeconfig: { type: 'string' }, context: { type: 'string' } } as const;
const clusters = clusterNames(new URL('../../clusters/', import.meta.url));

process.exitCode = await runTool(process.argv.slice(2), { usage, options }, ({ values, positionals }) => {
  const [cluster, ...others] = positionals;
  if (cluster === undefined) throw new UsageError(`which cluster? There are ${clusters.join(' and ')}`);
  if (!clusters.includes(cluster)) throw unknown('cluster', cluster, clusters);
  if (others.length > 0) throw new UsageError(`status takes one cluster, found also '${others.join(' ')}'`);
  return show(cluster, values).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
});

interface Wanted {
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

/** Prints the screen; 1 when something is left to do. */
async function show(cluster: string, { kubeconfig, context }: Wanted): Promise<number> {
  const access = readKubeconfig(kubeconfig ?? kubeconfigOf(cluster, process.env), context);
  const all = await get<{ items: Application[] }>(
    access,
    '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications',
  );
  // The kubeconfig may belong to another cluster.
  const root = all.items.find(({ metadata }) => metadata.name === 'root');
  const delivered = root?.spec.source?.path;
  if (delivered !== `dist/${cluster}/apps`) {
    throw new Error(
      `${access.server} takes ${delivered ?? 'nothing'}, not dist/${cluster}/apps: another cluster's kubeconfig?`,
    );
  }
  console.log(screen(cluster, all.items));
  return all.items.every(isFine) ? 0 : 1;
}
