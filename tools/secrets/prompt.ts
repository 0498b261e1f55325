import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

/** Thrown after Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Asks a question at a terminal and does not show the typed or pasted answer. */
export function promptHidden(input: Readable, output: Writable, question: string): Promise<string> {
  output.write(question);
  // A readline interface without output does not echo.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  return new Promise((resolve, reject) => {
    lines.once('line', (answer) => {
      output.write('\n');
      resolve(answer);
      lines.close();
    });
    lines.once('SIGINT', () => {
      output.write('\n');
      reject(new Interrupted('interrupted, and nothing was written'));
      lines.close();
    });
    // The end of the input does not count as an answer.
    lines.once('close', () => resolve(''));
  });
}
