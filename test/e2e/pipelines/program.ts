import { spawn } from 'node:child_process';
import { CheckError } from '../report.ts';

/**
 * Runs a program to its end, and returns what it prints.
 *
 * @throws CheckError with the end of its output when it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGKILL');
  process.on('exit', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  process.off('exit', stop);
  if (code !== 0) throw new CheckError(`${args.join(' ')} ended with ${code}\n${output.slice(-6000)}`);
  return output;
}
