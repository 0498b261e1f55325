import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { portsOf } from '../../constructs/seams/machines/hosts/ports.ts';
import { buildCluster } from '../../constructs/synthesize.ts';
import { base } from '../fixtures/clusters/base.ts';

const script = join(import.meta.dirname, '../../bootstrap/node/ports.sh');

describe('the ports of a node', () => {
  const build = buildCluster(base);
  const ports = build.cluster.spec.nodes.map((node) => ({ ...portsOf(node, build), role: node.role }));

  test('are those of K3s and of all that runs on its network, whoever states it', () => {
    for (const { listening, role } of ports) {
      // Of Cilium, MetalLB, the exporter of metrics and the kubelet.
      expect(listening).toEqual(
        expect.arrayContaining(['udp/8472', 'tcp/4240', 'tcp/9100', 'tcp/9879', 'tcp/10250', 'tcp/10248']),
      );
      expect(listening.includes('tcp/6443')).toBe(role === 'server');
    }
    expect(ports.flatMap(({ listening }) => listening)).toEqual(
      expect.arrayContaining(['tcp/7946', 'udp/7946', 'tcp/9120']),
    );
  });

  test('that other nodes call are those of stated traffic, and none that only the node itself calls', () => {
    for (const { called } of ports) {
      expect(called).toEqual(expect.arrayContaining(['udp/8472', 'tcp/4240', 'tcp/9100', 'tcp/10250']));
      expect(called).not.toContain('tcp/10248');
      expect(called).not.toContain('tcp/2379');
    }
    const server = ports.find(({ role }) => role === 'server')!;
    expect(server.called).toContain('tcp/6443');
    expect(server.calledByServers).toEqual(['tcp/2379', 'tcp/2380']);
  });
});

/** The output of a program of the script, run with arguments. */
function said(program: 'answering' | 'calling', ...args: readonly string[]): string {
  const command = `. "$0" && exec perl -e "$(${program})" "$@"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command, script, ...args], {
    encoding: 'utf8',
    input: '',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

/** Has the program answer on ports of this machine meanwhile. */
async function answering(ports: readonly string[], work: () => void): Promise<string> {
  const command = '. "$0" && exec perl -e "$(answering)" 127.0.0.1 "$@"';
  const child = spawn('bash', ['-c', command, script, ...ports], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  work();
  const gone = once(child, 'close');
  child.stdin.end();
  await gone;
  return first.toString().trim();
}

describe('the programs that try ports', () => {
  test('find each port that answers, by TCP and by UDP, until the one that answers is let go', async () => {
    const ports = ['tcp/28471', 'udp/28471', 'udp/28472'];
    const first = await answering(ports, () => expect(said('calling', '127.0.0.1', ...ports)).toBe(''));
    expect(first).toBe('listening');
    expect(said('calling', '127.0.0.1', ...ports)).toBe(ports.join(' '));
  });

  test('name a port that something else has, which may refuse; one that should listen may not', async () => {
    const other = createServer().listen(28473, '127.0.0.1');
    await once(other, 'listening');
    expect(said('answering', '127.0.0.1', 'tcp/28473', 'tcp/28474')).toBe('listening tcp/28473');
    other.close();
    await once(other, 'close');
    expect(said('calling', '127.0.0.1', '~tcp/28473', '~udp/28473')).toBe('');
    expect(said('calling', '127.0.0.1', 'tcp/28473', 'udp/28473')).toBe('tcp/28473 udp/28473');
  });
});
