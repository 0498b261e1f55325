import { assertCapable } from '../bootstrap/base.ts';
import { Random } from '../bootstrap/random.ts';
import { cleanUp } from '../bootstrap/run.ts';
import { Scenarios } from '../bootstrap/scenarios.ts';
import { Steps } from '../bootstrap/steps.ts';
import { createWorld } from '../bootstrap/world.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'five bare hosts with systemd and ssh become a cluster, whatever is done to them meanwhile',
  part: 'delivery',
  async run(report) {
    assertCapable();
    const seed = Number(process.env.HEARTH_SEED ?? Date.now() % 1_000_000);
    report.note(`seed ${seed}: HEARTH_SEED=${seed} draws the same kills and faults again`);
    const steps = new Steps(report);
    try {
      const world = await report.step('five hosts on two subnets', createWorld);
      const scenarios = new Scenarios(world, steps, new Random(seed));
      await scenarios.cleanRun();
      await scenarios.nodeAgain();
      await scenarios.restartedServer();
      await scenarios.routerDown();
      await scenarios.faulty(8);
      await scenarios.killed(8);
      await scenarios.upgraded();
    } finally {
      steps.print();
      cleanUp();
    }
  },
};

export default suite;
