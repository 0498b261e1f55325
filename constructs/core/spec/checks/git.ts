import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';

/** Characters and sequences that git allows in no branch, tag or commit. */
const notInRevision = /[\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/;

/** Checks the repository: a URL and a revision that the cluster can use. */
export function* checkGit({
  cluster: {
    git: { url, revision },
  },
}: Declared): Generator<Problem> {
  yield* checkRepository('git.url', url);
  if (revision === '' || notInRevision.test(revision)) {
    yield {
      path: 'git.revision',
      found: quoted(revision),
      expected: 'a branch, a tag or a commit',
      fix: 'Write it as `git branch` shows it, such as main.',
    };
  }
}

/** Checks the URL of a repository, which must contain no credentials. */
export function* checkRepository(path: string, url: string): Generator<Problem> {
  const expected = 'https://… or ssh://… with a host and a path';
  const short = /^(\w+@[\w.-]+):(?!\/\/)(.+)$/.exec(url);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // Checked first, so that no other message prints a password.
  if (parsed && (parsed.password !== '' || (parsed.protocol !== 'ssh:' && parsed.username !== ''))) {
    yield {
      path,
      found: `an address of ${parsed.host} with a user or password in it`,
      expected: 'an address without credentials, since this file is committed',
      fix: 'Take them out, and withdraw the password if it was ever pushed.',
    };
  } else if (short) {
    yield { path, found: quoted(url), expected, fix: `Write ssh://${short[1]}/${short[2]}.` };
  } else if (!parsed || !['https:', 'ssh:'].includes(parsed.protocol) || parsed.pathname.length < 2) {
    yield { path, found: quoted(url), expected, fix: 'Write it like https://github.com/you/hearth.git.' };
  }
}
