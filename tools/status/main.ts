// What of a cluster is delivered, what is not, and why: npm run status -- <cluster>
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { get, readKubeconfig } from './kubeconfig.ts';
import { type Application, isFine, screen } from './screen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kubeconfig: { type: 'string' },
    context: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [cluster] = positionals;
const file = new URL(`../../clusters/${cluster}.ts`, import.meta.url);

if (values.help || cluster === undefined || !existsSync(file)) {
  console.error('usage: npm run status -- <cluster> [--kubeconfig <file>] [--context <name>]');
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    await show(cluster);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

/** Prints the screen; ends with 1 where something is left to do. */
async function show(cluster: string): Promise<void> {
  const path = values.kubeconfig ?? (process.env.KUBECONFIG || join(homedir(), '.kube', 'config'));
  const access = readKubeconfig(path, values.context);
  const all = await get<{ items: Application[] }>(
    access,
    '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications',
  );
  // A kubeconfig may well be that of another cluster.
  const root = all.items.find(({ metadata }) => metadata.name === 'root');
  const delivered = root?.spec.source?.path;
  if (delivered !== `dist/${cluster}/apps`) {
    throw new Error(
      `${access.server} takes ${delivered ?? 'nothing'}, not dist/${cluster}/apps: another cluster's kubeconfig?`,
    );
  }
  console.log(screen(cluster, all.items));
  if (!all.items.every(isFine)) process.exitCode = 1;
}
