import type { AnyOptions } from './options.ts';
import { type ResolvedCluster, valuesAt } from './resolve.ts';
import type { DeclaredExposure, Role, RolePath } from './roles.ts';

/** A cluster file with its defaults, and the declared options of components. */
export interface Declared {
  readonly cluster: ResolvedCluster;
  /** The options of components by their path in the file. */
  readonly options: Readonly<Record<string, AnyOptions>>;
  /** The places in the file whose values have a role. */
  readonly roles: readonly RolePath[];
}

/** A value in the cluster file that has a role. */
export interface RoleValue {
  readonly path: string;
  readonly value: string;
}

/** The values of some roles in the file. */
export function textsOf({ cluster, roles }: Declared, ...wanted: readonly Role[]): RoleValue[] {
  return roles
    .filter(({ role }) => wanted.includes(role))
    .flatMap(({ path }) => valuesAt(cluster, path))
    .flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
}

/** Every exposure in the file. */
export function exposuresOf({ cluster, roles }: Declared): DeclaredExposure[] {
  return roles.flatMap(({ path: pattern, role }) => {
    if (role !== 'exposure' && role !== 'api-exposure') return [];
    const hasApiLogin = role === 'api-exposure';
    return valuesAt(cluster, pattern).flatMap(({ path, value }) =>
      // The check of the shape has shown that an object there is an exposure.
      typeof value === 'object' && value !== null
        ? [{ path, exposure: value as DeclaredExposure['exposure'], hasApiLogin }]
        : [],
    );
  });
}
