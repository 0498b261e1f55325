import type { Built } from '../../../constructs/cli/run.ts';
import { refuse } from '../../../constructs/core/base/problem.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { diagram } from '../../../constructs/core/report/diagram.ts';
import { readme } from '../../../constructs/core/report/readme.ts';
import { summary } from '../../../constructs/core/report/summary.ts';
import { proveBuild } from '../../../constructs/core/verify/index.ts';
import { treeOf } from '../../../constructs/core/write/tree.ts';
import { checkCluster } from '../../../constructs/spec.ts';
import { generatePlatform } from './platform.ts';
import { generatedSpec } from './spec.ts';

const seed = 1;

/** Synthesizes a generated platform with all steps of a real synth. */
export function synthesizeGenerated(objects: number): Built {
  const spec = generatedSpec(objects);
  refuse(checkCluster(spec));
  const built = build(generatePlatform(spec, objects, seed));
  const proof = proveBuild(built);
  const { files, problems } = treeOf(built);
  refuse([...problems, ...proof.problems]);
  files.set(`${spec.name}/README.md`, readme(built, proof.capacity));
  return { files, summary: summary(built, proof.capacity), graph: diagram(built) };
}
