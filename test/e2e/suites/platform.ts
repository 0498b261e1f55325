import { k3s } from '../../../constructs/seams/machines/hosts/versions.ts';
import { pinnedVersion } from '../../../tools/pinned.ts';
import { applyTree } from '../apply.ts';
import { capacityTable, type NodeLoad, nodeLoads } from '../capacity.ts';
import { loadClusters, type TestCluster } from '../clusters.ts';
import { type ControlPlane, controlPlaneTools, startControlPlane } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { compareInventory } from '../inventory.ts';
import { memoryLine } from '../memory.ts';
import { largestWorker, loseNode } from '../node-loss.ts';
import { createNodes } from '../nodes.ts';
import { accountsOf, excessRights, missingRights } from '../permissions.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'every example on a real control plane: admitted, scheduled, running, and nobody may do too much',
  part: 'foundation',
  tools: controlPlaneTools,
  unaffectedBy: foldersExcept(),
  async run(report) {
    await report.check('the Kubernetes of the tests is the one that the nodes run', () => {
      const tested = pinnedVersion('kube-apiserver', 'k8s.io/kubernetes');
      if (!k3s.startsWith(`v${tested}+`)) throw new CheckError(`${tested}, and K3s is ${k3s}`);
    });
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    for (const cluster of loadClusters()) {
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

async function test(report: Report, plane: ControlPlane, cluster: TestCluster): Promise<void> {
  const { api } = plane;
  const { spec, tree, pods } = cluster;
  await report.step(`${spec.nodes.length} nodes created`, () => createNodes(api, spec));
  const runs = await report.check(
    `${spec.name}: everything is admitted, scheduled and running, wave by wave`,
    async () => {
      const { objects, standIns, waves } = await applyTree(api, tree, pods);
      report.note(`${objects} objects, ${standIns} stand-ins, ${waves} waves`);
    },
  );
  await report.check(`${spec.name}: the API server warns of nothing`, () =>
    expectNone(Array.from(api.warnings, ([text, path]) => `${path}: ${text}`)),
  );
  await checkRights(report, plane, cluster);
  if (runs) {
    await report.check(`${spec.name}: the pods are those that synth counts`, async () =>
      expectNone(await compareInventory(api, pods)),
    );
  }
  const loads = await nodeLoads(api);
  report.note(`\nrequested of allocatable\n${capacityTable(loads)}\n`);
  const worker = largestWorker(loads);
  if (runs && worker) await checkLoss(report, plane, spec.name, worker);
  report.note(memoryLine(plane.servers));
}

async function checkLoss(
  report: Report,
  { api }: ControlPlane,
  cluster: string,
  worker: NodeLoad,
): Promise<void> {
  const { name } = worker.node.metadata;
  await report.check(`${cluster}: without ${name} all pods that can move still run`, async () => {
    const { moved, bound } = await loseNode(api, worker);
    report.note(`${moved} pods have moved; bound to the node: ${bound.join(', ') || 'none'}`);
  });
  report.note(`\nrequested of allocatable, without ${name}\n${capacityTable(await nodeLoads(api))}\n`);
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
