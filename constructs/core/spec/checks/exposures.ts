import type { Problem } from '../../base/problem.ts';
import { any, quoted } from '../../base/words.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { Authentication, ExposureSpec } from '../spec.ts';
import { repeated } from './repeated.ts';
import { isHostName } from './syntax.ts';

/** Which component answers behind an exposure; Argo CD is always there. */
const behind = {
  argocd: undefined,
  grafana: 'observability',
  mlflow: 'mlflow',
  objectStore: 'objectStore',
} as const;

const names = Object.keys(behind) as (keyof typeof behind)[];

/** How each can know its visitors, besides by `none`. */
const logins: Readonly<Record<keyof typeof behind, readonly Authentication[]>> = {
  argocd: ['oidc', 'login'],
  grafana: ['oidc', 'login'],
  mlflow: ['forward-auth', 'login'],
  objectStore: ['forward-auth', 'login'],
};

/** What people reach: host names, authentication, and something that answers. */
export function* checkExposures(cluster: ResolvedCluster): Generator<Problem> {
  const { exposures, components, identity, domain } = cluster;
  const hosts = names.flatMap((name) => {
    const exposure = exposures[name];
    return exposure ? [{ path: `exposures.${name}.host`, value: exposure.host }] : [];
  });
  if (identity) hosts.push({ path: 'identity.host', value: identity.host });
  for (const { path, value } of hosts) yield* checkHost(path, value, domain);
  for (const { path, value, before } of repeated(hosts)) {
    yield {
      path,
      found: `${value}, the same as ${before}`,
      expected: 'a host name of its own',
      fix: 'Give one of the two another host.',
    };
  }
  for (const name of names) {
    const exposure = exposures[name];
    if (!exposure) continue;
    const component = behind[name];
    if (exposure.auth === 'none' && !exposure.reason?.trim()) {
      yield {
        path: `exposures.${name}.reason`,
        found: 'nothing',
        expected: 'why nobody has to say who they are',
        fix: "Write the reason, which the ledger prints, or choose auth: 'login'.",
      };
    }
    yield* checkLogin(name, exposure, cluster);
    if (component && !components[component]) {
      yield {
        path: `exposures.${name}`,
        found: `an exposure of components.${component}, which is off`,
        expected: 'a component that is on',
        fix: `Add components.${component}, or remove the exposure.`,
      };
    }
  }
}

function* checkLogin(
  name: keyof typeof behind,
  { auth, address }: ExposureSpec,
  { identity }: ResolvedCluster,
): Generator<Problem> {
  const path = `exposures.${name}.auth`;
  if (auth !== 'none' && !logins[name].includes(auth)) {
    yield {
      path,
      found: `${quoted(auth)}, which it cannot do`,
      expected: any([...logins[name], 'none'].map(quoted)),
      fix: `Write auth: ${quoted(logins[name][0]!)}.`,
    };
  } else if ((auth === 'oidc' || auth === 'forward-auth') && !identity) {
    yield {
      path,
      found: `${quoted(auth)}, with nobody to ask`,
      expected: 'identity in the cluster file',
      fix: "Add identity, or choose auth: 'login'.",
    };
  }
  // MLflow's API has a login of its own there.
  if (auth !== 'forward-auth' || address === undefined || name === 'mlflow') return;
  yield {
    path: `exposures.${name}.address`,
    found: `${address}, where no login is kept`,
    expected: 'a host name only: logins are kept for names',
    fix: "Remove the address, or choose auth: 'login'.",
  };
}

function* checkHost(path: string, host: string, domain: string): Generator<Problem> {
  if (host === domain || host.endsWith(`.${domain}`)) {
    yield {
      path,
      found: host,
      expected: 'the name without the domain, which is added to it',
      fix: host === domain ? 'Choose a name.' : `Write ${host.slice(0, -domain.length - 1)}.`,
    };
  } else if (!isHostName(host)) {
    yield {
      path,
      found: quoted(host),
      expected: 'lower-case letters, digits and dashes, a letter or digit at both ends',
      fix: 'Choose such a name.',
    };
  }
}
