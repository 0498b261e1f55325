import type { KindFacts } from '../../core/model/kinds.ts';
import { clusterFacts } from './cluster.ts';
import { databaseFacts } from './database.ts';

/** Facts of CloudNativePG's kinds. */
export const cloudNativePgKinds: readonly KindFacts[] = [clusterFacts, ...databaseFacts];
