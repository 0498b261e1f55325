/** Tags of a run or of a version of a model. */
export type Tags = Readonly<Record<string, string>>;

/** A run, as far as a lineage needs it. */
export interface Run {
  readonly isDeleted: boolean;
  readonly tags: Tags;
}

/** A version of a registered model. */
export interface ModelVersion {
  readonly version: string;
  /** Empty for a version that was registered without a run. */
  readonly runId: string;
  /** The run; undefined when MLflow does not have it. */
  readonly run: Run | undefined;
  readonly aliases: readonly string[];
  readonly tags: Tags;
}

/** Where MLflow is. */
export interface Access {
  /** Its address, such as `https://mlflow.home.example.org`. */
  readonly uri: string;
  /** Content of the header `Authorization`. @default none */
  readonly authorization?: string;
}

/**
 * Reads the address and the login from the variables that MLflow's own client reads.
 *
 * @throws Error with every variable that is missing or wrong
 */
export function accessFrom(variables: NodeJS.ProcessEnv): Access {
  const {
    MLFLOW_TRACKING_URI: uri = '',
    MLFLOW_TRACKING_USERNAME: user,
    MLFLOW_TRACKING_PASSWORD: password,
  } = variables;
  const problems: string[] = [];
  if (!/^https?:\/\/[^/]/.test(uri)) {
    problems.push(
      `MLFLOW_TRACKING_URI: found ${uri ? `'${uri}'` : 'nothing'}, expected the address of MLflow, such as https://mlflow.home.example.org. Set it.`,
    );
  }
  if (Boolean(user) !== Boolean(password)) {
    const [given, missing] = user
      ? ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD']
      : ['MLFLOW_TRACKING_PASSWORD', 'MLFLOW_TRACKING_USERNAME'];
    problems.push(
      `${missing}: found nothing, expected a value, since ${given} has one. Set both, or neither.`,
    );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    uri: uri.replace(/\/+$/, ''),
    ...(user && { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }),
  };
}

/**
 * Reads all versions of a model with their runs, the newest first.
 *
 * @returns undefined when MLflow has no such model
 * @throws Error when MLflow does not answer, or refuses
 */
export async function versionsOf(access: Access, model: string): Promise<ModelVersion[] | undefined> {
  const found = await read<{ registered_model: { aliases?: Alias[] } }>(access, 'registered-models/get', {
    name: model,
  });
  if (!found) return undefined;
  const { aliases = [] } = found.registered_model;
  const versions: ModelVersion[] = [];
  for (const { version, run_id = '', tags } of await rowsOf(access, model)) {
    versions.push({
      version,
      runId: run_id,
      run: run_id === '' ? undefined : await runOf(access, run_id),
      aliases: aliases.filter((one) => one.version === version).map(({ alias }) => alias),
      tags: tagsOf(tags),
    });
  }
  return versions.sort((a, b) => Number(b.version) - Number(a.version));
}

interface Alias {
  readonly alias: string;
  readonly version: string;
}

type Pairs = readonly { readonly key: string; readonly value: string }[];

interface Row {
  readonly version: string;
  readonly run_id?: string;
  readonly tags?: Pairs;
}

async function rowsOf(access: Access, model: string): Promise<Row[]> {
  const rows: Row[] = [];
  let token = '';
  do {
    const page = await read<{ model_versions?: Row[]; next_page_token?: string }>(
      access,
      'model-versions/search',
      { filter: `name='${model}'`, max_results: '200', ...(token && { page_token: token }) },
    );
    rows.push(...(page?.model_versions ?? []));
    token = page?.next_page_token ?? '';
  } while (token !== '');
  return rows;
}

async function runOf(access: Access, id: string): Promise<Run | undefined> {
  const found = await read<{ run: { info: { lifecycle_stage: string }; data: { tags?: Pairs } } }>(
    access,
    'runs/get',
    { run_id: id },
  );
  if (!found) return undefined;
  const { info, data } = found.run;
  return { isDeleted: info.lifecycle_stage !== 'active', tags: tagsOf(data.tags) };
}

function tagsOf(pairs: Pairs = []): Tags {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

/** @returns undefined when MLflow does not have what is asked for */
async function read<Answer>(
  { uri, authorization }: Access,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answer | undefined> {
  const address = `${uri}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`;
  const response = await fetch(address, {
    headers: { ...(authorization && { authorization }) },
    signal: AbortSignal.timeout(30_000),
  }).catch((error: Error) => {
    const { cause } = error;
    throw new Error(`${uri} does not answer: ${cause instanceof Error ? cause.message : error.message}`);
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Answer;
  // MLflow's own word, since a proxy that does not know the path answers 404 too.
  if (response.status === 404 && text.includes('"RESOURCE_DOES_NOT_EXIST"')) return undefined;
  const hint = hints[response.status] ?? '';
  throw new Error(`${address}: ${response.status} ${text.slice(0, 300)}${hint}`);
}

/** With logins, MLflow answers 403 also for a model that is not there. */
const hints: Readonly<Record<number, string>> = {
  401: ' Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD.',
  403: ' Either the model is not there, or this account may not read it.',
};
