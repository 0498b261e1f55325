import { load } from 'js-yaml';
import type { Json } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { worldOf } from '../../../constructs/core/verify/reachability/cluster.ts';
import { chart } from '../../../constructs/networking/cilium/versions.ts';
import { image } from '../../../constructs/networking/dns/versions.ts';
import { type ClusterFile, synthesize } from '../../../constructs/synthesize.ts';
import { pinnedVersion, tool } from '../../../tools/pinned.ts';
import { examples } from '../../support/clusters.ts';
import { callsOf, expectationsOf, wrongAnswers } from '../outward/calls.ts';
import { callingClusters, clusterWithDns, dnsServices } from '../outward/clusters.ts';
import { testDns } from '../outward/dns.ts';
import { askCilium, type Question } from '../outward/verdicts.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    "every call of a component outside the cluster by Cilium's own policy engine, and our DNS by the real CoreDNS",
  part: 'foundation',
  optIn: true,
  ownNetwork: true,
  tools: ['policy-verdicts', 'coredns'],
  unaffectedBy: foldersExcept('test/e2e/outward'),
  async run(report) {
    await report.check('the engine and the DNS server of the tests are those of the clusters', () => {
      const tested = {
        cilium: pinnedVersion('policy-verdicts', 'github.com/cilium/cilium'),
        coredns: pinnedVersion('coredns', 'github.com/coredns/coredns'),
      };
      const run = { cilium: chart.version, coredns: image.slice(image.lastIndexOf(':') + 1) };
      expectNone(
        (['cilium', 'coredns'] as const).flatMap((name) =>
          tested[name] === run[name] ? [] : [`${name} ${tested[name]}, and the clusters run ${run[name]}`],
        ),
      );
    });
    const engine = tool('policy-verdicts');
    for (const cluster of callingClusters()) await testCalls(report, engine, cluster);
    for (const service of dnsServices) await testChallenge(report, engine, clusterWithDns(service));
    for (const example of examples) await testDns(report, tool('coredns'), example);
  },
};

export default suite;

function buildOf(cluster: ClusterFile): Build {
  return synthesize([cluster]).builds[0]!;
}

async function testCalls(report: Report, engine: string, cluster: ClusterFile): Promise<void> {
  const build = buildOf(cluster);
  await report.check(`${cluster.file}: each stated call passes, and no call beside it`, () => {
    const world = worldOf(build);
    const { calls, unrestricted } = callsOf(build);
    if (calls.length === 0) throw new CheckError('no component states a call');
    const expectations = expectationsOf(calls, world);
    const answers = askCilium(
      engine,
      world,
      expectations.map(({ question }) => question),
    );
    expectNone(wrongAnswers(expectations, answers));
    const pods = new Set(calls.map(({ from }) => from)).size;
    report.note(
      `${calls.length} calls of ${pods} groups of pods, ${expectations.length} verdicts; ${unrestricted} calls on the network of a node`,
    );
  });
}

const certManager = 'cert-manager/cert-manager-controller';

/** The self-check of DNS-01: cert-manager asks the servers of its configuration, and neither the zone's own nor ours. */
async function testChallenge(report: Report, engine: string, cluster: ClusterFile): Promise<void> {
  const { builds, files } = synthesize([cluster]);
  const build = builds[0]!;
  await report.check(
    `${cluster.file}: cert-manager reaches the name servers that it asks, and no other`,
    () => {
      const values = findValues(files);
      if (values.dns01RecursiveNameserversOnly !== true)
        throw new CheckError('it also asks the name servers of the zone, which no policy can list');
      const asked = String(values.dns01RecursiveNameservers).split(',').flatMap(questionsOf);
      const others = ['198.51.100.53', String(build.cluster.spec.network.subnets[0]!.gateway)].flatMap(
        (address) =>
          (['UDP', 'TCP'] as const).map(
            (protocol): Question => ({ from: certManager, address, port: 53, protocol }),
          ),
      );
      const answers = askCilium(engine, worldOf(build), [...asked, ...others]);
      expectNone(
        [...asked, ...others].flatMap(({ address, port, protocol }, index) => {
          const expected = index < asked.length;
          return answers[index]!.allowed === expected ? [] : [`${address} ${protocol} ${port}: ${!expected}`];
        }),
      );
      report.note(`${asked.length} ways to ${values.dns01RecursiveNameservers}`);
    },
  );
}

/** The questions to a name server of the configuration: `192.168.2.53:53`, `https://1.1.1.1/dns-query`. */
function questionsOf(server: string): Question[] {
  if (server.startsWith('https://'))
    return [{ from: certManager, address: new URL(server).hostname, port: 443, protocol: 'TCP' }];
  const [address, port] = server.split(':');
  return (['UDP', 'TCP'] as const).map((protocol) => ({
    from: certManager,
    address: address!,
    port: Number(port),
    protocol,
  }));
}

/** The values of the chart of cert-manager, in its Application. */
function findValues(files: ReadonlyMap<string, string>): Readonly<Record<string, Json | undefined>> {
  const found: Readonly<Record<string, Json | undefined>>[] = [];
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      const map = value as Readonly<Record<string, Json | undefined>>;
      if ('dns01RecursiveNameservers' in map) found.push(map);
      for (const inner of Object.values(map)) visit(inner);
    }
  };
  for (const [path, text] of files)
    if (path.endsWith('.yaml') && text.includes('dns01RecursiveNameservers')) visit(load(text) as Json);
  if (!found[0]) throw new CheckError('the configuration of cert-manager names no server for challenges');
  return found[0];
}
