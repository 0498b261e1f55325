import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { LanAddress } from '../../core/spec/roles.ts';
import { options as identity } from '../../security/identity/options.ts';

/**
 * The gateway, through which every host name is reached.
 * @mandatory
 */
export interface Options {
  /** Fixed address of the gateway on the LAN, out of a load-balancer pool. */
  readonly address: LanAddress;
}

export const options = new ComponentOptions<Options>({ check: checkLogins });

/**
 * Checks exposures with `oidc` or `forward-auth`, which need `identity`, and addresses, which do not support
 * `forward-auth`.
 */
function* checkLogins(_: Options, { exposures, optionsOf }: OptionsContext): Generator<Problem> {
  for (const { path, exposure, hasApiLogin } of exposures) {
    const { auth, address } = exposure;
    if ((auth === 'oidc' || auth === 'forward-auth') && !optionsOf(identity)) {
      yield {
        code: 'component-off',
        path: `${path}.auth`,
        found: `${quoted(auth)} without identity`,
        expected: 'identity in the cluster file, which logs visitors in',
        fix: "Add identity, or choose an auth other than 'oidc' and 'forward-auth'.",
      };
    }
    // At such an address the API has its own login.
    if (auth !== 'forward-auth' || address === undefined || hasApiLogin) continue;
    yield {
      code: 'traefik-login-at-address',
      path: `${path}.address`,
      found: `${address} with auth: 'forward-auth'`,
      expected: 'a host name only: browsers keep a login for a name, not for an address',
      fix: "Remove the address, or choose auth: 'login'.",
    };
  }
}
