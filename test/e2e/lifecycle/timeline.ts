/** When things happened in a run, in seconds. */
export class Timeline {
  readonly #moments: { readonly what: string; readonly at: number }[] = [];
  readonly #start = Date.now();

  /** Notes what has happened, by default just now; `at` is in milliseconds of the clock. */
  add(what: string, at = Date.now()): void {
    this.#moments.push({ what, at });
  }

  /** Seconds between two moments. @throws Error when one of them has not come */
  between(first: string, last: string): number {
    return Math.round((this.#at(last) - this.#at(first)) / 1000);
  }

  /** Seconds from the start of the tests to each moment, and from the one before to it. */
  get table(): string[] {
    let before = this.#start;
    const sorted = this.#moments.toSorted((a, b) => a.at - b.at);
    return sorted.map(({ what, at }) => {
      const seconds = (from: number) => String(Math.round((at - from) / 1000));
      const line = `${seconds(this.#start).padStart(5)} s  ${`+${seconds(before)}`.padStart(5)} s  ${what}`;
      before = at;
      return line;
    });
  }

  #at(what: string): number {
    const found = this.#moments.find((one) => one.what === what);
    if (!found) throw new Error(`it has not come to: ${what}`);
    return found.at;
  }
}
