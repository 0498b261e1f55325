import { performance } from 'node:perf_hooks';
import { cached, provide, type Tool } from './pinned.ts';

/** Builds the tools that the cache does not have, one after the other, and prints the progress. */
export async function buildTools(names: readonly Tool[]): Promise<void> {
  const began = seconds();
  for (const name of names) {
    const path = cached(name);
    if (path === undefined) await build(name);
    else line(name, 'in cache', path);
  }
  line('together', `${since(began)} s`, '');
}

async function build(name: Tool): Promise<void> {
  const began = seconds();
  line(name, 'building', '');
  const clock = setInterval(() => line(name, `${since(began)} s`, 'so far'), 60_000);
  try {
    const path = await provide(name);
    line(name, `${since(began)} s`, path);
  } finally {
    clearInterval(clock);
  }
}

function line(name: string, time: string, rest: string): void {
  console.log(`${name.padEnd(26)} ${time.padStart(8)}  ${rest}`.trimEnd());
}

function since(began: number): string {
  return (seconds() - began).toFixed(0);
}

function seconds(): number {
  return performance.now() / 1000;
}
