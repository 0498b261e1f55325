/** What a module that runs by itself tells the run that it is part of. */
export type Message =
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'step' | 'check'; readonly name: string }
  | { readonly type: 'end'; readonly error?: string };

/** Does work that must not throw, under a name that counts. */
export type Check = (name: string, work: () => Promise<void> | void) => Promise<void>;

/** The report of the run, seen from a process of its own. */
export class RemoteReport {
  /** One line that is neither a step nor a check. */
  note(text: string): void {
    send({ type: 'note', text });
  }

  /** Does one piece of the work, and has it printed how long it took. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    send({ type: 'step', name });
    try {
      return await work();
    } finally {
      send({ type: 'end' });
    }
  }

  /** Does work that must not throw, under a name that counts. */
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
