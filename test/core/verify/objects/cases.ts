import type { Case } from './cases/case.ts';
import { clusterCases } from './cases/cluster.ts';
import { configurationCases } from './cases/configuration.ts';
import { containerCases } from './cases/containers.ts';
import { networkingCases } from './cases/networking.ts';
import { podCases } from './cases/pods.ts';
import { schemaCases } from './cases/schema.ts';
import { servingCases } from './cases/serving.ts';
import { workloadCases } from './cases/workloads.ts';

export type { Case } from './cases/case.ts';

/** Every mistake in a single object that is refused, each with the nearest valid object. */
export const cases: readonly Case[] = [
  ...schemaCases,
  ...containerCases,
  ...podCases,
  ...workloadCases,
  ...configurationCases,
  ...networkingCases,
  ...clusterCases,
  ...servingCases,
];
