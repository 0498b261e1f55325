import { assertCapable } from '../bootstrap/base.ts';
import { cleanUp } from '../bootstrap/run.ts';
import { createWorld } from '../bootstrap/world.ts';
import { CheckError } from '../report.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'five bare hosts with systemd and ssh become a cluster, whatever is done to them meanwhile',
  part: 'delivery',
  async run(report) {
    assertCapable();
    try {
      const world = await report.step('five hosts, two subnets and a router', createWorld);
      await report.check('check finds nothing on hosts that are as they should be', async () => {
        const { code, text } = await world.person.bootstrap(['check']);
        if (code !== 0) throw new CheckError(text);
      });
    } finally {
      cleanUp();
    }
  },
};

export default suite;
