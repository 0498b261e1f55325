import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import { type Declared, exposuresOf, textsOf } from '../declared.ts';
import { repeated } from './repeated.ts';
import { isHostName } from './syntax.ts';

/** Checks exposures: unique host names, and a reason for `auth: 'none'`. */
export function* checkExposures(file: Declared): Generator<Problem> {
  const hosts = textsOf(file, 'host');
  for (const { path, value } of hosts) yield* checkHost(path, value, file.cluster.domain);
  for (const { path, value, before } of repeated(hosts)) {
    yield {
      code: 'host-in-use',
      path,
      found: `${value}, the same as ${before}`,
      expected: 'a host name of its own',
      fix: 'Give one of the two another host.',
    };
  }
  for (const { path, exposure } of exposuresOf(file)) {
    if (exposure.auth !== 'none' || exposure.reason?.trim()) continue;
    yield {
      code: 'missing-reason',
      path: `${path}.reason`,
      found: 'nothing',
      expected: 'the reason why visitors need no login',
      fix: 'Write the reason, which is printed among the exceptions, or choose another auth.',
    };
  }
}

/** Checks a host name below the domain of the cluster. */
function* checkHost(path: string, host: string, domain: string): Generator<Problem> {
  if (host === domain || host.endsWith(`.${domain}`)) {
    yield {
      code: 'domain-in-host',
      path,
      found: host,
      expected: 'the host name without the domain, which is added to it',
      fix: host === domain ? 'Choose a name.' : `Write ${host.slice(0, -domain.length - 1)}.`,
    };
  } else if (!isHostName(host)) {
    yield {
      code: 'invalid-host',
      path,
      found: quoted(host),
      expected: 'lower-case letters, digits and dashes, a letter or digit at both ends',
      fix: 'Choose such a name.',
    };
  }
}
