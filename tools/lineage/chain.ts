import type { ModelVersion, Tags } from './mlflow.ts';

/** One link of the chain of a version. */
export interface Link {
  readonly name: string;
  /** The recorded value; empty when there is none. */
  readonly value: string;
  /** Why the chain is broken here. @default it is not */
  readonly gap?: string;
}

/** The tags that the step `train` records on its run, and `register` copies to the version: `pipelines/common/lineage.py`. */
const recorded = [
  {
    name: 'git commit',
    tag: 'lineage.git-commit',
    form: /^[0-9a-f]{40}$/,
    expected: '40 hexadecimal digits',
  },
  { name: 'data set', tag: 'lineage.dataset', form: /./, expected: 'a name' },
  { name: 'data version', tag: 'lineage.data-version', form: /./, expected: 'a name' },
  {
    name: 'data hash',
    tag: 'lineage.data-hash',
    form: /^[0-9a-f]{32}(\.dir)?$/,
    expected: "DVC's hash of 32 hexadecimal digits",
  },
  {
    name: 'image digest',
    tag: 'lineage.image-digest',
    form: /^sha256:[0-9a-f]{64}$/,
    expected: 'sha256: and 64 hexadecimal digits',
  },
] as const;

/** The chain of a version: where it comes from, and who made it the champion. */
export function chainOf({ runId, run, aliases, tags }: ModelVersion): Link[] {
  const ofRun = run?.tags ?? {};
  const promoted = [tags['promoted-by'], tags['promoted-at']].filter(Boolean).join(', ');
  const rolledBack = tags['rolled-back'];
  return [
    required('semantic version', tags, 'semantic-version', 'version'),
    linkOf('run', runId, gapOfRun(runId, run)),
    ...recorded.map((one) => linkOf(one.name, ofRun[one.tag] ?? '', gapOf(one, ofRun, tags))),
    required('validated', ofRun, 'validated', 'run'),
    // Whoever sets the alias by hand leaves no trace: that is a gap of the champion.
    aliases.includes('champion')
      ? { ...required('promoted by', tags, 'promoted-by', 'version'), value: promoted }
      : linkOf('promoted by', promoted || 'nobody'),
    ...(rolledBack === undefined ? [] : [linkOf('rolled back', rolledBack)]),
  ];
}

function gapOfRun(id: string, run: ModelVersion['run']): string | undefined {
  if (id === '') return 'the version names no run';
  if (!run) return 'MLflow does not have this run';
  return run.isDeleted ? 'this run is deleted' : undefined;
}

function gapOf(
  { tag, form, expected }: (typeof recorded)[number],
  run: Tags,
  version: Tags,
): string | undefined {
  const value = run[tag] ?? '';
  if (value === '') return `the run has no tag ${tag}`;
  if (!form.test(value)) return `expected ${expected} in the tag ${tag} of the run`;
  if (version[tag] !== value)
    return `the tag ${tag} of the version says ${version[tag] ? `'${version[tag]}'` : 'nothing'}`;
  return undefined;
}

function required(name: string, tags: Tags, tag: string, of: string): Link {
  return linkOf(name, tags[tag] ?? '', tags[tag] ? undefined : `the ${of} has no tag ${tag}`);
}

function linkOf(name: string, value: string, gap?: string): Link {
  return { name, value, ...(gap !== undefined && { gap }) };
}

/** The chains of all versions of a model as text, and a sentence for each gap. */
export function describeChains(
  model: string,
  versions: readonly ModelVersion[],
): { text: string; gaps: string[] } {
  const gaps: string[] = [];
  const blocks = versions.map((version) => {
    const title = [`${model} version ${version.version}`, ...version.aliases].join(', ');
    const lines = chainOf(version).map(({ name, value, gap }) => {
      if (gap !== undefined) gaps.push(`version ${version.version}, ${name}: ${gap}`);
      return `  ${name.padEnd(18)}${value || '-'}${gap === undefined ? '' : `  GAP: ${gap}`}`;
    });
    return [title, ...lines].join('\n');
  });
  return { text: blocks.join('\n\n'), gaps };
}
