/** Seconds after which somebody who looks on wants to know what goes on. */
const patience = 30;

/** Memory of which pieces of work go on, and of when that was said last. */
export class Progress {
  readonly #running = new Map<string, { readonly since: number; told: number }>();

  /** Notes that a piece of work begins; times are in seconds. */
  begin(name: string, now: number): void {
    this.#running.set(name, { since: now, told: now });
  }

  /** Notes that a piece of work is done. */
  end(name: string): void {
    this.#running.delete(name);
  }

  /** Lines to print now: one for the work begun last, each time that it has gone on for half a minute more. */
  lines(now: number): string[] {
    const latest = [...this.#running].at(-1);
    if (latest === undefined) return [];
    const [name, work] = latest;
    if (now - work.told < patience) return [];
    work.told = now;
    return [`running for ${Math.round(now - work.since)} s: ${name}`];
  }
}
