import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}
type Permissions = Readonly<Record<string, string>>;
interface Job {
  readonly permissions?: Permissions;
  readonly steps: readonly {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }[];
}

const token = /\bsecrets\b|github\.token/;

/** Jobs of a workflow that run code of a change where a token is that could write, or that is handed over. */
function exposedJobs(text: string): string[] {
  const { permissions, jobs } = load(text) as Workflow;
  return Object.entries(jobs).flatMap(([name, job]) => {
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    if (checkouts.length === 0) return [];
    const rights = job.permissions ?? permissions;
    const isSafe =
      // This trigger hands the secrets of the repository to a change.
      !text.includes('pull_request_target') &&
      rights !== undefined &&
      Object.values(rights).every((right) => right === 'read' || right === 'none') &&
      checkouts.every((step) => step.with?.['persist-credentials'] === false) &&
      !token.test(JSON.stringify(job));
    return isSafe ? [] : [name];
  });
}

describe('the checks of a change', () => {
  const workflow = read('.github/workflows/ci.yaml');

  it('run its code without a token that could write', () => {
    expect(exposedJobs(workflow)).toEqual([]);
  });

  it('are searched for such a token', () => {
    for (const [from, to] of [
      ['permissions:\n  contents: read\n', 'permissions:\n  contents: write\n'],
      ['permissions:\n  contents: read\n', ''],
      ['persist-credentials: false', 'persist-credentials: true'],
      ['github.base_ref', 'github.token'],
      ['  pull_request:\n', '  pull_request_target:\n'],
      ['      - run: printf', '      - uses: actions/checkout@v5\n      - run: printf'],
    ] as const) {
      expect(workflow).toContain(from);
      expect(exposedJobs(workflow.replace(from, to))).not.toEqual([]);
    }
  });

  it('take values of a change from the environment, never into a script', () => {
    const { jobs } = load(workflow) as Workflow;
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => /\$\{\{/.test(script))).toEqual([]);
  });

  it('ask for no token at GitLab, where every job has all variables', () => {
    const words = (text: string) => /\$\{?\w*(?:TOKEN|PASSWORD|SECRET)/.test(text);
    expect(words(read('.gitlab-ci.yml'))).toBe(false);
    expect(words('curl --header "PRIVATE-TOKEN: $OUR_TOKEN"')).toBe(true);
  });
});
