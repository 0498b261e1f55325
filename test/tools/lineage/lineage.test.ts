import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeChains } from '../../../tools/lineage/chain.ts';
import { accessFrom, versionsOf } from '../../../tools/lineage/mlflow.ts';

type Tags = Record<string, string>;

interface State {
  aliases: { alias: string; version: string }[];
  versions: { version: string; run_id?: string; tags: Tags }[];
  runs: Record<string, { stage: string; tags: Tags }>;
}

const lineage: Tags = {
  'lineage.git-commit': '0123456789abcdef0123456789abcdef01234567',
  'lineage.dataset': 'iris',
  'lineage.data-version': 'v1',
  'lineage.data-hash': 'ab'.repeat(16),
  'lineage.image-digest': `sha256:${'cd'.repeat(32)}`,
};

/** Two versions without a gap; the first is the champion. */
function whole(): State {
  return {
    aliases: [{ alias: 'champion', version: '1' }],
    versions: [
      {
        version: '1',
        run_id: 'run-1',
        tags: { ...lineage, 'semantic-version': '0.1.0', 'promoted-by': 'ada', 'promoted-at': '2026-01-02' },
      },
      {
        version: '2',
        run_id: 'run-2',
        tags: { ...lineage, 'semantic-version': '0.1.1', 'rolled-back': 'precision 0.3' },
      },
    ],
    runs: {
      'run-1': { stage: 'active', tags: { ...lineage, validated: 'yes' } },
      'run-2': { stage: 'active', tags: { ...lineage, validated: 'yes' } },
    },
  };
}

const pairs = (tags: Tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));

let state = whole();
beforeEach(() => {
  state = whole();
});

// Answers like MLflow's server, one version a page.
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const answer = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
  const missing = () => answer(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' });
  const expected = `Basic ${Buffer.from('ada:secret').toString('base64')}`;
  if (request.headers.authorization !== expected) return answer(401, {});
  switch (pathname) {
    case '/api/2.0/mlflow/registered-models/get':
      if (searchParams.get('name') !== 'iris') return missing();
      return answer(200, { registered_model: { name: 'iris', aliases: state.aliases } });
    case '/api/2.0/mlflow/model-versions/search': {
      if (searchParams.get('filter') !== "name='iris'") return answer(400, {});
      const index = Number(searchParams.get('page_token') ?? 0);
      const page = state.versions.slice(index, index + 1).map((one) => ({ ...one, tags: pairs(one.tags) }));
      const next = index + 1 < state.versions.length ? { next_page_token: String(index + 1) } : {};
      return answer(200, { model_versions: page, ...next });
    }
    case '/api/2.0/mlflow/runs/get': {
      const run = state.runs[searchParams.get('run_id') ?? ''];
      if (!run) return missing();
      return answer(200, { run: { info: { lifecycle_stage: run.stage }, data: { tags: pairs(run.tags) } } });
    }
    default:
      return answer(404, {});
  }
});

let uri = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const root = join(import.meta.dirname, '../../..');

async function run(args: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['tools/run.mjs', 'tools/lineage/main.ts', ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      MLFLOW_TRACKING_URI: `${uri}/`,
      MLFLOW_TRACKING_USERNAME: 'ada',
      MLFLOW_TRACKING_PASSWORD: 'secret',
      ...variables,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: code as number, ...said };
}

describe('npm run lineage', { timeout: 30_000 }, () => {
  it('prints the chain of every version, the newest first, and ends with 0 when there is no gap', async () => {
    const { code, out, err } = await run(['iris']);
    expect(err).toBe('');
    expect(out).toBe(`iris version 2
  semantic version  0.1.1
  run               run-2
  git commit        0123456789abcdef0123456789abcdef01234567
  data set          iris
  data version      v1
  data hash         abababababababababababababababab
  image digest      sha256:${'cd'.repeat(32)}
  validated         yes
  promoted by       nobody
  rolled back       precision 0.3

iris version 1, champion
  semantic version  0.1.0
  run               run-1
  git commit        0123456789abcdef0123456789abcdef01234567
  data set          iris
  data version      v1
  data hash         abababababababababababababababab
  image digest      sha256:${'cd'.repeat(32)}
  validated         yes
  promoted by       ada, 2026-01-02
`);
    expect(code).toBe(0);
  });

  it('ends with 1 and says what is missing when there is a gap', async () => {
    delete firstRun().tags['lineage.image-digest'];
    const { code, out, err } = await run(['iris']);
    expect(err).toContain('1 gap\n  version 1, image digest: the run has no tag lineage.image-digest\n');
    expect(out).toContain('  image digest      -  GAP: the run has no tag lineage.image-digest\n');
    expect(code).toBe(1);
  });

  it('shows one version, by its number or alias, without the gaps of others', async () => {
    delete state.runs['run-2'];
    const { code, out } = await run(['iris', '--version', 'champion']);
    expect([code, out.match(/iris version \d/g)]).toEqual([0, ['iris version 1']]);
    expect((await run(['iris', '--version', '2'])).code).toBe(1);
  });

  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ['no model', [], {}, 'which model?'],
    ['two models', ['iris', 'other'], {}, "found also 'other'"],
    ['a quote', ["ir'is"], {}, "'ir'is' is no name of a model"],
    ['an unknown model', ['rose'], {}, "has no model 'rose'"],
    ['an unknown version', ['iris', '--version', '9'], {}, "iris has no version '9', only 2, 1 champion"],
    ['a wrong password', ['iris'], { MLFLOW_TRACKING_PASSWORD: 'other' }, '401'],
    ['no address', ['iris'], { MLFLOW_TRACKING_URI: '' }, 'MLFLOW_TRACKING_URI: found nothing'],
    [
      'a server that does not answer',
      ['iris'],
      { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' },
      'http://127.0.0.1:9 does not answer',
    ],
    ['a server that is not MLflow', ['iris'], { MLFLOW_TRACKING_URI: '/other' }, "found '/other'"],
  ])('ends with 2 for %s', async (_, args, variables, said) => {
    const { code, err } = await run(args, variables);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it('prints its usage', async () => {
    const { code, out } = await run(['--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('npm run lineage -- <model>')]);
  });
});

describe('the chain of a version', () => {
  const gaps = async () => {
    const access = { uri, authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}` };
    return describeChains('iris', (await versionsOf(access, 'iris')) ?? []).gaps;
  };

  it.each<[string, () => void, string]>([
    [
      'a commit that is a branch',
      () => setBoth('lineage.git-commit', 'main'),
      'git commit: expected 40 hexadecimal digits in the tag lineage.git-commit of the run',
    ],
    [
      'a run that says another data version than its model',
      () => {
        firstRun().tags['lineage.data-version'] = 'v2';
      },
      "data version: the tag lineage.data-version of the version says 'v1'",
    ],
    [
      'a hash that is none',
      () => setBoth('lineage.data-hash', 'latest'),
      "data hash: expected DVC's hash of 32 hexadecimal digits in the tag lineage.data-hash of the run",
    ],
    [
      'no validation',
      () => {
        firstRun().tags.validated = '';
      },
      'validated: the run has no tag validated',
    ],
    [
      'a champion by an alias that somebody set by hand',
      () => {
        delete firstVersion().tags['promoted-by'];
      },
      'promoted by: the version has no tag promoted-by',
    ],
    [
      'a version that the pipeline has not registered',
      () => {
        delete firstVersion().tags['semantic-version'];
      },
      'semantic version: the version has no tag semantic-version',
    ],
    [
      'a run that is deleted',
      () => {
        firstRun().stage = 'deleted';
      },
      'run: this run is deleted',
    ],
    [
      'a version without a run',
      () => {
        delete firstVersion().run_id;
      },
      'run: the version names no run',
    ],
  ])('has a gap for %s', async (_, change, gap) => {
    change();
    expect((await gaps())[0]).toBe(`version 1, ${gap}`);
  });

  it('has no gap for a directory of DVC, and for a version that nobody has promoted', async () => {
    setBoth('lineage.data-hash', `${'ab'.repeat(16)}.dir`);
    delete firstVersion().tags['promoted-by'];
    state.aliases = [{ alias: 'candidate', version: '1' }];
    expect(await gaps()).toEqual([]);
  });

  it('has a gap for each thing that a run recorded which is gone', async () => {
    delete state.runs['run-1'];
    const found = await gaps();
    expect(found[0]).toBe('version 1, run: MLflow does not have this run');
    expect(found).toHaveLength(7);
  });
});

describe('the variables of MLflow', () => {
  it('are reported all at once', () => {
    expect(() => accessFrom({ MLFLOW_TRACKING_USERNAME: 'ada' })).toThrow(
      /^MLFLOW_TRACKING_URI: found nothing.*\nMLFLOW_TRACKING_PASSWORD: found nothing/,
    );
  });

  it('may leave out the login', () => {
    expect(accessFrom({ MLFLOW_TRACKING_URI: 'https://mlflow.example.org/' })).toEqual({
      uri: 'https://mlflow.example.org',
    });
  });
});

function firstVersion(): State['versions'][number] {
  return state.versions[0]!;
}

function firstRun(): State['runs'][string] {
  return state.runs['run-1']!;
}

/** Sets a tag of the first version and of its run. */
function setBoth(tag: string, value: string): void {
  firstVersion().tags[tag] = value;
  firstRun().tags[tag] = value;
}
