/** Interval of progress lines, in seconds. */
const patience = 30;

/** The running pieces of work, and the time of the last line about each. */
export class Progress {
  readonly #running = new Map<string, { readonly since: number; told: number }>();

  /** Records the start of a piece of work; times are in seconds. */
  begin(name: string, now: number): void {
    this.#running.set(name, { since: now, told: now });
  }

  /** Records the end of a piece of work. */
  end(name: string): void {
    this.#running.delete(name);
  }

  /** Lines to print now: one for the latest work, after each further half minute. */
  lines(now: number): string[] {
    const latest = [...this.#running].at(-1);
    if (latest === undefined) return [];
    const [name, work] = latest;
    if (now - work.told < patience) return [];
    work.told = now;
    return [`running for ${Math.round(now - work.since)} s: ${name}`];
  }
}
