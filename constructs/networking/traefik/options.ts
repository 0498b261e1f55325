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
        path: `${path}.auth`,
        found: `${quoted(auth)}, without the identity that it asks`,
        expected: 'identity in the cluster file',
        fix: "Add identity, or choose auth: 'login'.",
      };
    }
    // At such an address the API has its own login.
    if (auth !== 'forward-auth' || address === undefined || hasApiLogin) continue;
    yield {
      path: `${path}.address`,
      found: `${address}, where no login is kept`,
      expected: 'a host name only: logins are kept for names',
      fix: "Remove the address, or choose auth: 'login'.",
    };
  }
}
