import { assertCapable } from '../bootstrap/base.ts';
import { Random } from '../bootstrap/random.ts';
import { cleanUp } from '../bootstrap/run.ts';
import { cleanRun } from '../bootstrap/scenarios/clean-run.ts';
import { faulty } from '../bootstrap/scenarios/faulty.ts';
import { killed } from '../bootstrap/scenarios/killed.ts';
import { nodeAgain } from '../bootstrap/scenarios/node-again.ts';
import { restartedServer } from '../bootstrap/scenarios/restarted-server.ts';
import { routerDown } from '../bootstrap/scenarios/router-down.ts';
import { upgraded } from '../bootstrap/scenarios/upgraded.ts';
import { Steps } from '../bootstrap/steps.ts';
import { Trial } from '../bootstrap/trial.ts';
import { createWorld, hostTools } from '../bootstrap/world.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'five bare hosts with systemd and ssh become a cluster, whatever is done to them meanwhile',
  part: 'delivery',
  tools: hostTools,
  sideBySide: true,
  unaffectedBy: foldersExcept('bootstrap', 'test/e2e/bootstrap', 'test/e2e/secrets'),
  async run(report) {
    assertCapable();
    const seed = Number(process.env.HEARTH_SEED ?? Date.now() % 1_000_000);
    report.note(`seed ${seed}: HEARTH_SEED=${seed} draws the same kills and faults again`);
    const steps = new Steps(report);
    try {
      const world = await report.step('five hosts on two subnets', createWorld);
      const trial = new Trial(world, steps, new Random(seed));
      await cleanRun(trial);
      await nodeAgain(trial);
      await restartedServer(trial);
      await routerDown(trial);
      await faulty(trial, 8);
      await killed(trial, 8);
      await upgraded(trial);
    } finally {
      steps.print();
      cleanUp();
    }
  },
};

export default suite;
