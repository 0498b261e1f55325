import { readdirSync, readFileSync } from 'node:fs';

/** What some processes hold, in bytes. */
export interface Memory {
  readonly processes: number;
  /** The sum of what each has resident; pages that they share count for each of them. */
  readonly resident: number;
  /** The same with shared pages counted once: what the container's limit is held against. */
  readonly proportional: number;
}

/** All processes below one, the nearest first. */
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

/** The memory of these processes; those that have ended meanwhile count nothing. */
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
