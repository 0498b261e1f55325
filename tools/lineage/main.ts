// Prints where the versions of a model come from: npm run lineage -- <model>
import { runTool, UsageError } from '../../constructs/cli/options.ts';
import { describeChains } from './chain.ts';
import { accessFrom, versionsOf } from './mlflow.ts';

const usage = `npm run lineage -- <model> [--option]

Where each version of a registered model comes from: git commit, data, image, run, checks, who promoted it.
Ends with 1 when the chain of a version has a gap, with 2 when MLflow cannot be asked.

  --version <number or alias>  only this version
  --help                       print this

MLFLOW_TRACKING_URI, and for the login MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, say where MLflow is.
With a certificate of the platform's own authority, NODE_EXTRA_CA_CERTS is the file of that authority.`;

const options = { version: { type: 'string' } } as const;

process.exitCode = await runTool(process.argv.slice(2), { usage, options }, ({ values, positionals }) => {
  const [model, ...others] = positionals;
  if (model === undefined) throw new UsageError('which model?');
  if (others.length > 0) throw new UsageError(`lineage takes one model, found also '${others.join(' ')}'`);
  // It becomes part of a query.
  if (!/^[\w. -]+$/.test(model)) throw new UsageError(`'${model}' is no name of a model`);
  return show(model, values.version).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
});

/** Prints the chains; 1 when one has a gap. */
async function show(model: string, wanted?: string): Promise<number> {
  const access = accessFrom(process.env);
  const all = await versionsOf(access, model);
  if (!all) throw new Error(`${access.uri} has no model '${model}'`);
  const versions = all.filter(
    ({ version, aliases }) => wanted === undefined || version === wanted || aliases.includes(wanted),
  );
  if (versions.length === 0) {
    const known = all.map(({ version, aliases }) => [version, ...aliases].join(' '));
    throw new Error(
      `${model} has no version${wanted === undefined ? '' : ` '${wanted}', only ${known.join(', ') || 'none'}`}`,
    );
  }
  const { text, gaps } = describeChains(model, versions);
  console.log(text);
  if (gaps.length === 0) return 0;
  const title = gaps.length === 1 ? '1 gap' : `${gaps.length} gaps`;
  console.error(
    `\n${[title, ...gaps].join('\n  ')}\nWhat a run has not recorded cannot be added later: train and register again by the steps of the pipeline.`,
  );
  return 1;
}
