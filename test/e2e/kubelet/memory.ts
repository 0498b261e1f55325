import { readdirSync, readFileSync } from 'node:fs';

/** The memory of some processes, in bytes. */
export interface Memory {
  readonly processes: number;
  /** The sum of resident memory; shared pages count for each process. */
  readonly resident: number;
  /** The same with shared pages counted once, which the container's limit restricts. */
  readonly proportional: number;
}

/** All descendants of a process, the nearest first. */
export function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    const parent = Number.isInteger(pid) ? parentOf(pid) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [...(children.get(root) ?? [])];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** The memory of these processes; ended processes count as zero. */
export function memoryOf(pids: readonly number[]): Memory {
  let processes = 0;
  let resident = 0;
  let proportional = 0;
  for (const pid of pids) {
    const text = read(`/proc/${pid}/smaps_rollup`);
    if (text === undefined) continue;
    processes++;
    resident += kilobytes(text, 'Rss');
    proportional += kilobytes(text, 'Pss');
  }
  return { processes, resident, proportional };
}

function parentOf(pid: number): number | undefined {
  const text = read(`/proc/${pid}/status`);
  return text === undefined ? undefined : Number(/^PPid:\s+(\d+)$/m.exec(text)?.[1]);
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1]) * 1024;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
