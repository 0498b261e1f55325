import { applyTree } from '../apply.ts';
import { capacityTable, nodeLoads } from '../capacity.ts';
import { loadClusters, type TestCluster } from '../clusters.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { memoryLine } from '../memory.ts';
import { largestWorker, loseNode } from '../node-loss.ts';
import { createNodes } from '../nodes.ts';
import { accountsOf, excessRights, missingRights } from '../permissions.ts';
import { expectNone, type Report } from '../report.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'every cluster on a real control plane: admitted, scheduled, running, and nobody may do too much',
  async run(report) {
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    for (const cluster of await loadClusters()) {
      console.log(`\n${cluster.spec.name}`);
      const { serviceCidr } = cluster.spec.network;
      const options = { data, ...(serviceCidr !== undefined && { serviceCidr }) };
      const plane = await report.step('control plane started', () => startControlPlane(options));
      try {
        await test(report, plane, cluster);
      } finally {
        await report.step('control plane stopped', () => plane.stop());
      }
    }
  },
};

export default suite;

async function test(report: Report, plane: ControlPlane, { spec, tree, pods }: TestCluster): Promise<void> {
  const { api } = plane;
  await report.step(`${spec.nodes.length} nodes created`, () => createNodes(api, spec));
  const failed = report.failures.length;
  await report.check(
    `${spec.name}: everything is admitted, scheduled and running, wave by wave`,
    async () => {
      const applied = await applyTree(api, tree, pods);
      report.note(`${applied.objects} objects, ${applied.standIns} stand-ins, ${applied.waves} waves`);
    },
  );
  await report.check(`${spec.name}: the API server warns of nothing`, () => expectNone([...api.warnings]));
  await checkRights(report, plane, { spec, tree, pods });

  const loads = await nodeLoads(api);
  report.note(`\nrequested of allocatable\n${capacityTable(loads)}\n`);
  const worker = largestWorker(loads);
  // Of a cluster that did not come up, and of a single node, there is nothing to lose.
  if (worker && report.failures.length === failed) {
    const { name } = worker.node.metadata;
    await report.check(`${spec.name}: without ${name} all pods that can move still run`, async () => {
      const { moved, bound } = await loseNode(api, worker);
      report.note(`${moved} pods have moved; bound to the node: ${bound.join(', ') || 'none'}`);
    });
    report.note(`\nrequested of allocatable, without ${name}\n${capacityTable(await nodeLoads(api))}\n`);
  }
  report.note(memoryLine(plane.servers));
}

async function checkRights(
  report: Report,
  { api }: ControlPlane,
  { spec, tree }: TestCluster,
): Promise<void> {
  const accounts = accountsOf(tree);
  const granted = accounts.filter(({ grants }) => grants.length > 0);
  const all = async (of: (account: (typeof accounts)[number]) => Promise<string[]>) =>
    expectNone((await Promise.all(accounts.map(of))).flat());
  await report.check(`${spec.name}: ${granted.length} service accounts may do what their roles say`, () =>
    all((account) => missingRights(api, account)),
  );
  await report.check(`${spec.name}: ${accounts.length} service accounts may do nothing else`, () =>
    all((account) => excessRights(api, account)),
  );
}
