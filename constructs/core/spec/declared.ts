import type { AnyOptions } from './options.ts';
import { type ResolvedCluster, valueAt } from './resolve.ts';
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
    .flatMap(({ path }) => {
      const value = valueAt(cluster, path.split('.'));
      return typeof value === 'string' ? [{ path, value }] : [];
    });
}

/** Every exposure in the file. */
export function exposuresOf({ cluster, roles }: Declared): DeclaredExposure[] {
  return roles.flatMap(({ path, role }) => {
    if (role !== 'exposure' && role !== 'api-exposure') return [];
    const exposure = valueAt(cluster, path.split('.'));
    if (typeof exposure !== 'object' || exposure === null) return [];
    return [
      { path, exposure: exposure as DeclaredExposure['exposure'], hasApiLogin: role === 'api-exposure' },
    ];
  });
}
