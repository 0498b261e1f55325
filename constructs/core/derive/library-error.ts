import { type Problem, ProblemsError } from '../base/problem.ts';

/**
 * Runs code that makes constructs. @throws ProblemsError instead of an error that a library throws for a wrong call.
 */
export function makeConstructs<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    const problem = error instanceof Error && problemOf(error);
    throw problem ? new ProblemsError([problem]) : error;
  }
}

/** An error of a construct library as a problem at the call that caused it; undefined for an error of Hearth itself. */
export function problemOf(error: Error): Problem | undefined {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line) && !isNode(line));
  if (!frames[0] || !isLibrary(frames[0])) return undefined;
  const caller = frames.find((frame) => !isLibrary(frame));
  return { path: placeOf(caller), ...explain(error) };
}

function explain(error: Error): Omit<Problem, 'path'> {
  const [, program] = /^unable to execute '(.+)' to render Helm chart/.exec(error.message) ?? [];
  if (program) {
    return {
      code: 'helm-not-found',
      found: `no ${program} on the PATH`,
      expected: 'Helm, which renders the chart',
      fix: 'Install Helm (helm.sh), or name its program by helmExecutable.',
    };
  }
  // A program may print many lines: take the one that begins with its error.
  const said = 'stderr' in error ? String(error.stderr) : error.message;
  const line = said.split('\n').find((text) => /^error/i.test(text)) ?? said.split('\n')[0]!;
  return {
    code: 'construct-refused',
    found: line.replace(/^error: /i, '').trim(),
    expected: 'a call that the library accepts',
    fix: 'Correct the call at this place.',
  };
}

function isNode(frame: string): boolean {
  return /node:internal|node:child_process|<anonymous>\)$/.test(frame);
}

function isLibrary(frame: string): boolean {
  return /[\\/]node_modules[\\/]/.test(frame);
}

/** The file and line of a stack frame, shortened to start at `constructs/` when it is in that folder. */
function placeOf(frame = ''): string {
  const [, place = 'a construct'] = /\(?((?:file:\/\/)?[^\s()]+:\d+):\d+\)?$/.exec(frame.trim()) ?? [];
  return place.replace(/^.*?[\\/](?=(?:constructs|clusters|test)[\\/])/, '');
}
