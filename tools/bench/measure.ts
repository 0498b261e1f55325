import { spawnSync } from 'node:child_process';

/** One command to measure, as a user would run it. */
export interface Run {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The cost of one run, child processes included. */
export interface Cost {
  /** Wall-clock seconds. */
  readonly wall: number;
  /** CPU seconds. */
  readonly cpu: number;
  /** Megabytes (10^6 bytes) of the largest process at its peak. */
  readonly peak: number;
}

// Node cannot read the resource usage of its ended children; Python's standard library can.
const script = `
import json, resource, subprocess, sys, time
start = time.perf_counter()
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss * (1 if sys.platform == 'darwin' else 1024)
sys.stderr.buffer.write(ended.stderr if ended.returncode else b'')
print(json.dumps({'wall': wall, 'cpu': used.ru_utime + used.ru_stime, 'peak': peak / 1e6}))
sys.exit(ended.returncode)
`;

/**
 * Runs a command to its end and returns its cost.
 *
 * @throws Error with the output of a command that failed
 */
export function measure({ command, cwd, env }: Run): Cost {
  const { status, stdout, stderr, error } = spawnSync('python3', ['-c', script, ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (error) throw new Error('the bench needs python3 to ask what a run cost', { cause: error });
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}\n${stderr}`);
  return JSON.parse(stdout) as Cost;
}

/** The median of each figure over several runs. */
export function median(costs: readonly Cost[]): Cost {
  return { wall: middle(costs, 'wall'), cpu: middle(costs, 'cpu'), peak: middle(costs, 'peak') };
}

function middle(costs: readonly Cost[], figure: keyof Cost): number {
  const sorted = costs.map((cost) => cost[figure]).sort((a, b) => a - b);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
}
