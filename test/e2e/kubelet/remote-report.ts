/** A message of a module in its own process to the test run. */
export type Message =
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'step' | 'check'; readonly name: string }
  | { readonly type: 'end'; readonly error?: string };

/** Runs a check, which must not throw. */
export type Check = (name: string, work: () => Promise<void> | void) => Promise<void>;

/** The report of the run, for a separate process. */
export class RemoteReport {
  /** One line that is neither a step nor a check. */
  note(text: string): void {
    send({ type: 'note', text });
  }

  /** Runs one step, and reports its duration. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    send({ type: 'step', name });
    try {
      return await work();
    } finally {
      send({ type: 'end' });
    }
  }

  /** Runs a check, which must not throw. */
  async check(name: string, work: () => Promise<void> | void): Promise<void> {
    send({ type: 'check', name });
    try {
      await work();
      send({ type: 'end' });
    } catch (error) {
      send({ type: 'end', error: error instanceof Error ? error.message : String(error) });
    }
  }
}

function send(message: Message): void {
  process.send?.(message);
}
