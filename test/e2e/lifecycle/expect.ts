import { accessFrom, versionsOf } from '../../../tools/lineage/mlflow.ts';
import { CheckError } from '../report.ts';
import type { RouteObject } from '../serving/objects.ts';
import { namespace, type Site, variablesOf } from './site.ts';
import type { Answered } from './visitors.ts';

/** The numbers of the versions in MLflow, the newest first. */
export async function registered({ stack }: Site): Promise<string[]> {
  const versions = await versionsOf(accessFrom(variablesOf(stack)), 'iris');
  return (versions ?? []).map(({ version }) => version);
}

/** @throws CheckError when the weights of champion and candidate are not these */
export async function expectWeights({ api }: Site, champion: number, candidate: number): Promise<void> {
  const route = await api.get<RouteObject>(
    `/apis/traefik.io/v1alpha1/namespaces/${namespace}/traefikservices/iris`,
  );
  const found = route.spec.weighted.services.map(({ weight }) => weight);
  if (found.join() !== [champion, candidate].join())
    throw new CheckError(`the weights are ${found.join(' and ')}`);
}

/** @throws CheckError with what was found and what was wanted, when they differ */
export function expect(found: object, wanted: object): void {
  const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
  if (is !== should) throw new CheckError(`${is}, not ${should}`);
}

/** Who answered: each variant with its version, once. */
export function versionsIn(answered: readonly Answered[]): string[] {
  return [...new Set(answered.map(({ variant, version }) => `${variant} ${version}`))].toSorted();
}
