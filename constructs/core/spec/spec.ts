import type { ComponentsSpec } from './components.ts';
import type { ExposuresSpec } from './exposures.ts';
import type { IdentitySpec } from './identity-spec.ts';
import type { NetworkSpec } from './network.ts';
import type { NodeSpec } from './node.ts';
import type { StorageSpec } from './storage.ts';
import type { TeamSpec } from './teams-spec.ts';
import type { TlsSpec } from './tls.ts';

export type * from './components.ts';
export type * from './exposures.ts';
export type * from './identity-spec.ts';
export type * from './network.ts';
export type * from './node.ts';
export type * from './storage.ts';
export type * from './teams-spec.ts';
export type * from './tls.ts';

/** What a person has and wants: the one typed value that a file in `clusters/` exports. Data only. */
export interface ClusterSpec {
  /** Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Domain below which every host name of the platform stands, such as `home.example.org`. */
  readonly domain: string;
  /** Where Argo CD reads `dist/` from. */
  readonly git: GitSpec;
  /** Address ranges of the cluster and of the LANs that its nodes stand in. */
  readonly network: NetworkSpec;
  /** The machines. */
  readonly nodes: readonly NodeSpec[];
  /** Storage classes that claims can name. */
  readonly storage: StorageSpec;
  /**
   * Who signs the platform's certificates.
   * @default { issuer: 'own-ca' }
   */
  readonly tls?: TlsSpec;
  /** What is reachable from the LAN, and how a visitor proves who they are. */
  readonly exposures: ExposuresSpec;
  /**
   * Who may log in to what is reachable, by one login for all of it.
   * @default none: every application has accounts of its own
   */
  readonly identity?: IdentitySpec;
  /** Which optional parts of the platform are on, and their few options. An absent part is off. */
  readonly components: ComponentsSpec;
  /**
   * Who else works on the cluster, in namespaces of their own.
   * @default [], nobody
   */
  readonly teams?: readonly TeamSpec[];
  /** Objectives that components are configured for. */
  readonly objectives?: ObjectivesSpec;
}

/** The git repository that the cluster follows. */
export interface GitSpec {
  /** Address of the repository as Argo CD reaches it: `https://…` or `ssh://…`. */
  readonly url: string;
  /**
   * Branch, tag or commit.
   * @default 'main'
   */
  readonly revision?: string;
}

/** Objectives. */
export interface ObjectivesSpec {
  /**
   * How long metrics are kept, as a Prometheus duration.
   * @default '7d'
   */
  readonly metricsRetention?: string;
  /**
   * How often metrics are read, as a Prometheus duration from 5s to 2m.
   * @default '30s'
   */
  readonly scrapeInterval?: string;
}
