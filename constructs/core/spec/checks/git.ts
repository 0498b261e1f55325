import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import { type Declared, textsOf } from '../declared.ts';
import { bypassesProxy } from '../proxy.ts';
import type { ResolvedCluster } from '../resolve.ts';
import { checkHostKey, checkTrust } from './host-keys.ts';
import { checkOutside } from './outside.ts';
import { isHost, isPort } from './urls.ts';

/** Characters and sequences that git allows in no branch, tag or commit. */
const notInRevision = /[\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/;

/**
 * Revisions that git or the delivery would read as something else than a branch, a tag or a commit of the repository: HEAD in
 * its forms, a branch as a clone calls it, a range of versions, an abbreviated hash.
 */
const ambiguous = /^(@|(\w+_)?HEAD|(refs\/remotes\/|origin\/).*|[<>=!].*|[0-9a-f]{7,39})$/i;

/** Checks the repositories: URLs and a revision that the cluster can use, and the keys and authorities of their hosts. */
export function* checkGit(file: Declared): Generator<Problem> {
  const { cluster } = file;
  const { revision } = cluster.git;
  const repositories = textsOf(file, 'repository');
  for (const { path, value } of repositories) yield* checkRepository(path, value, cluster);
  yield* checkTrust(cluster, repositories);
  if (revision === '' || notInRevision.test(revision) || ambiguous.test(revision)) {
    yield {
      code: 'invalid-revision',
      path: 'git.revision',
      found: quoted(revision),
      expected: 'a branch, a tag, or a whole commit of 40 digits',
      fix: 'Write it as `git branch` shows it, such as main.',
    };
  }
}

/** Checks the URL of a repository outside the cluster, which must contain no credentials. */
function* checkRepository(path: string, url: string, cluster: ResolvedCluster): Generator<Problem> {
  const expected = 'https://… or ssh://… with a host and a path';
  const short = /^(\w+@[\w.-]+):(?!\/\/)(.+)$/.exec(url);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isSsh = parsed?.protocol === 'ssh:';
  // Checked first, so that no other message prints a password.
  if (parsed && (parsed.password !== '' || (parsed.protocol !== 'ssh:' && parsed.username !== ''))) {
    yield {
      code: 'credentials-in-url',
      path,
      found: `an address of ${parsed.host} with a user or password in it`,
      expected: 'an address without credentials, since this file is committed',
      fix: 'Remove them, and revoke the password if it was ever pushed.',
    };
  } else if (short) {
    yield {
      code: 'invalid-repository',
      path,
      found: quoted(url),
      expected,
      fix: `Write ssh://${short[1]}/${short[2]}.`,
    };
  } else if (parsed && (parsed.search !== '' || parsed.hash !== '')) {
    yield {
      code: 'invalid-repository',
      path,
      found: `an address of ${parsed.host} with a part after ${parsed.search === '' ? '#' : '?'}`,
      expected,
      fix: 'Remove that part: the revision has a key of its own, and a token is a secret.',
    };
  } else if (isSsh && parsed.username === '') {
    yield {
      code: 'invalid-repository',
      path,
      found: `${quoted(url)}, without a user, so that the cluster would log in by a name of its own`,
      expected: 'ssh:// with a user, a host and a path',
      fix: `Write ssh://git@${url.slice('ssh://'.length)}.`,
    };
  } else if (!parsed || !isRepository(parsed, url)) {
    yield {
      code: 'invalid-repository',
      path,
      found: quoted(url),
      expected,
      fix: 'Write it like https://github.com/you/hearth.git.',
    };
  } else {
    yield* checkOutside(path, parsed.hostname, cluster);
    if (isSsh) yield* checkHostKey(path, parsed, cluster);
    if (!cluster.network.proxy || !isSsh || bypassesProxy(parsed.hostname, cluster)) return;
    yield {
      code: 'ssh-through-proxy',
      path,
      found: `${quoted(url)}, with an HTTP proxy on the way to the internet`,
      expected: 'https://, since such a proxy does not carry ssh',
      fix: 'Write the https:// address, or add the host to network.proxy.except.',
    };
  }
}

function isRepository({ protocol, hostname, port, pathname }: URL, url: string): boolean {
  const isHostKnown = hostname.startsWith('[') || isHost(hostname);
  return (
    (protocol === 'https:' || protocol === 'ssh:') &&
    isHostKnown &&
    (port === '' || isPort(port)) &&
    pathname.length > 1 &&
    // The delivery would take these for a pattern of repositories.
    !/[\s*[\]{}]/.test(url.slice(url.indexOf('/', url.indexOf('//') + 2)))
  );
}
