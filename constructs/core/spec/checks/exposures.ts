import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import { type Declared, exposuresOf, textsOf } from '../declared.ts';
import { type Placed, repeated } from './repeated.ts';
import { isHostName } from './syntax.ts';

/** Checks exposures: unique host names, and a reason for `auth: 'none'`. */
export function* checkExposures(file: Declared): Generator<Problem> {
  const hosts = textsOf(file, 'host');
  for (const { path, value } of hosts) yield* checkHost(path, value, file.cluster.domain);
  for (const host of repeated(hosts)) yield hostInUse(host);
  for (const { path, exposure } of exposuresOf(file)) {
    if (exposure.auth !== 'none' || exposure.reason?.trim()) continue;
    yield {
      code: 'missing-reason',
      path: `${path}.reason`,
      found: 'nothing',
      expected: 'the reason why visitors need no login',
      fix: "Write the reason, which is printed among the exceptions, or choose auth: 'login'.",
    };
  }
}

/** A host name that has occurred before. */
export function hostInUse({ path, value, before }: Placed & { readonly before: string }): Problem {
  return {
    code: 'host-in-use',
    path,
    found: `${value}, the same as ${before}`,
    expected: 'a host name of its own',
    fix: 'Give one of the two another host.',
  };
}

/** Checks a host name below the domain of the cluster. */
export function* checkHost(path: string, host: string, domain: string): Generator<Problem> {
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
