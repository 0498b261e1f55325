import { Resolver } from 'node:dns/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allExposures, allLanAddresses } from '../../../constructs/core/model/exposure.ts';
import { type ClusterFile, synthesize } from '../../../constructs/synthesize.ts';
import { startServer, temporaryFolder, until } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';

/** The port that the pods of our DNS server listen on. */
const port = 1053;

/** Starts the real CoreDNS with the synthesized configuration, and asks what devices and other servers ask. */
export async function testDns(report: Report, binary: string, cluster: ClusterFile): Promise<void> {
  const build = synthesize([cluster]).builds[0]!;
  const { domain, network, components } = cluster.spec;
  const folder = temporaryFolder();
  const config = join(folder, 'Corefile');
  const zone = join(folder, 'zone');
  writeFileSync(zone, fileOf(build, 'zone'));
  writeFileSync(config, fileOf(build, 'Corefile').replace('/etc/coredns/zone', zone));
  const server = startServer('coredns', binary, ['-conf', config], {
    log: join(folder, 'coredns.log'),
    cwd: folder,
  });
  try {
    await report.step('CoreDNS ready', () =>
      until('the readiness of CoreDNS', 20_000, async () => {
        server.assertAlive();
        return fetch('http://127.0.0.1:8181/ready').then(
          ({ ok }) => ok,
          () => false,
        );
      }),
    );
    const resolver = new Resolver({ timeout: 2000, tries: 1 });
    resolver.setServers([`127.0.0.1:${port}`]);
    const answer = (work: Promise<readonly unknown[]>) =>
      work.then(
        (list) => list.map(String).sort().join(', '),
        (error: NodeJS.ErrnoException) => error.code ?? error.message,
      );
    const differing: string[] = [];
    const expect = async (question: string, work: Promise<readonly unknown[]>, expected: string) => {
      const found = await answer(work);
      if (found !== expected) differing.push(`${question}: ${found}, expected ${expected}`);
    };

    await report.check(`${domain}: every host has the address of the gateway, and no other`, async () => {
      const hosts = build.cluster.all(allExposures).map(({ host }) => host);
      if (hosts.length === 0) throw new CheckError('no host is exposed');
      for (const host of hosts) {
        await expect(`A ${host}`, resolver.resolve4(host), components.traefik.address);
        // An answer that the name does not exist would also hide the IPv4 address.
        await expect(`AAAA ${host}`, resolver.resolve6(host), 'ENODATA');
      }
      await expect('A of a host that is not exposed', resolver.resolve4(`nothing.${domain}`), 'ENOTFOUND');
      expectNone(differing.splice(0));
      report.note(`${hosts.length} hosts`);
    });
    await report.check(`${domain}: every address on the LAN has a name, both ways`, async () => {
      const addresses = build.cluster.all(allLanAddresses).map(({ address }) => address);
      for (const address of addresses) {
        const [name = 'no name', ...more] = await resolver.reverse(address).catch(() => []);
        await expect(`A of the name of ${address}`, resolver.resolve4(name), address);
        if (more.length > 0) differing.push(`${address} has more names: ${more.join(', ')}`);
      }
      const router = `${network.subnets[0]!.gateway.split('.').reverse().join('.')}.in-addr.arpa`;
      await expect('PTR of the router', resolver.resolvePtr(router), 'EREFUSED');
      expectNone(differing.splice(0));
      report.note(`${addresses.length} addresses`);
    });
    await report.check(`${domain}: it is no resolver for other names`, async () => {
      await expect('A example.com', resolver.resolve4('example.com'), 'EREFUSED');
      await expect(
        'A of the domain above',
        resolver.resolve4(domain.slice(domain.indexOf('.') + 1)),
        'EREFUSED',
      );
      expectNone(differing.splice(0));
    });
    await report.check(
      `${domain}: it does not know challenges, for which cert-manager asks others`,
      async () => {
        await expect('TXT of a challenge', resolver.resolveTxt(`_acme-challenge.${domain}`), 'ENOTFOUND');
        expectNone(differing.splice(0));
      },
    );
  } finally {
    await server.stop();
  }
}

/** A file of the DNS server. */
function fileOf({ objects }: Build, name: string): string {
  for (const { manifest } of objects) {
    const data = manifest.data as Readonly<Record<string, string>> | undefined;
    if (manifest.kind === 'ConfigMap' && manifest.metadata.namespace === 'dns' && data?.[name] !== undefined)
      return data[name];
  }
  throw new Error(`no ConfigMap of the namespace dns has ${name}`);
}
