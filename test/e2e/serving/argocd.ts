import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { variantOf, variants } from '../../../constructs/mlops/rollout/model.ts';
import { tool } from '../../../tools/pinned.ts';
import type { Api } from '../api.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError, expectNone } from '../report.ts';

/** One entry of `ignoreDifferences` in an Application. */
interface Ignored extends JsonObject {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly jqPathExpressions: readonly string[];
}

/**
 * The real Argo CD ignores every field that a rollout has moved, by the rules of the synthesized Application, and no field
 * of git differs besides.
 */
export async function checkDelivery(
  report: RemoteReport,
  { objects, applications }: Build,
  api: Api,
  namespace: string,
  model: string,
  folder: string,
): Promise<void> {
  const application = applications.find(({ metadata }) => metadata.name === `team-${namespace}`);
  const { ignoreDifferences } = application!.spec as { readonly ignoreDifferences: readonly Ignored[] };
  const moved = [
    ...variants.map((variant) => ['InferenceService', variantOf(model, variant)] as const),
    ['TraefikService', model] as const,
  ];
  await report.check('Argo CD sees no difference after a rollout', async () => {
    const wrong: string[] = [];
    for (const [kind, name] of moved) {
      const git = objects
        .map(({ manifest }) => manifest)
        .find((one) => one.kind === kind && one.metadata.name === name)!;
      const live = await api.get<Manifest>(await api.path(git));
      const rules = ignoreDifferences.filter((rule) => rule.kind === kind && rule.name === name);
      const ignored = ignoredFields(live, rules, folder);
      const differing = [...differences(git, live)];
      if (differing.length === 0) wrong.push(`${kind} ${name} is as in git: nothing was moved`);
      for (const { path, line } of differing)
        if (!ignored.includes(line)) wrong.push(`${kind} ${name} ${path}: ${line}`);
    }
    expectNone(wrong);
  });
}

/** The lines of an object that Argo CD leaves out when it compares. */
function ignoredFields(live: Manifest, rules: readonly Ignored[], folder: string): string[] {
  const [object, settings] = ['object.json', 'argocd-cm.json'].map((file) => join(folder, file));
  writeFileSync(object!, JSON.stringify(live));
  const data = Object.fromEntries(
    rules.map(({ group, kind, jqPathExpressions }) => [
      `resource.customizations.ignoreDifferences.${group}_${kind}`,
      JSON.stringify({ jqPathExpressions }),
    ]),
  );
  writeFileSync(
    settings!,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: 'argocd-cm',
        namespace: 'argocd',
        labels: { 'app.kubernetes.io/part-of': 'argocd' },
      },
      data,
    }),
  );
  const args = ['admin', 'settings', 'resource-overrides', 'ignore-differences', object!];
  const output = execFileSync(tool('argocd'), [...args, '--argocd-cm-path', settings!], {
    encoding: 'utf8',
    env: { ...process.env, ARGOCD_BINARY_NAME: 'argocd' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!output.includes('fields are ignored')) throw new CheckError(output);
  return output
    .split('\n')
    .filter((line) => line.startsWith('<'))
    .map((line) => line.slice(1).trim().replaceAll('"', ''));
}

/** The fields of git that have another value in the cluster, each with its line in YAML there. */
function* differences(
  git: Json | undefined,
  live: Json | undefined,
  path: readonly string[] = [],
): Generator<{ readonly path: string; readonly line: string }> {
  if (git !== null && typeof git === 'object') {
    for (const [key, value] of Object.entries(git)) {
      const there = live !== null && typeof live === 'object' ? Reflect.get(live, key) : undefined;
      yield* differences(value, there, [...path, key]);
    }
  } else if (git !== live) {
    yield { path: path.join('.'), line: `${path.at(-1)}: ${live}` };
  }
}
