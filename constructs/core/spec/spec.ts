import type { NetworkSpec } from './network.ts';
import type { NodeSpec } from './node.ts';
import type { RepositoryUrl } from './roles.ts';
import type { StorageSpec } from './storage.ts';

export type * from './network.ts';
export type * from './node.ts';
export type * from './roles.ts';
export type * from './storage.ts';

/** The network, nodes and storage of a cluster. The options of components say what runs on it. */
export interface BaseSpec {
  /** Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Domain below which every host name of the platform stands, such as `home.example.org`. */
  readonly domain: string;
  /** The git repository that the cluster reads `dist/` from. */
  readonly git: GitSpec;
  /** Address ranges of the cluster and of the LANs that its nodes stand in. */
  readonly network: NetworkSpec;
  /** The machines. */
  readonly nodes: readonly NodeSpec[];
  /** Storage classes that claims can name. */
  readonly storage: StorageSpec;
}

/** The git repository that the cluster follows. */
export interface GitSpec {
  /** Address of the repository as the cluster reaches it: `https://…` or `ssh://…`. */
  readonly url: RepositoryUrl;
  /**
   * Branch, tag or commit.
   * @default 'main'
   */
  readonly revision?: string;
  /**
   * True when the repository needs a login over https: a user and a token, which the secrets tool asks for. A
   * repository over ssh always needs a deploy key.
   * @default false
   */
  readonly private?: boolean;
  /**
   * Host keys of repositories over ssh, as lines of `known_hosts`. Those of GitHub, GitLab, Bitbucket and Azure DevOps
   * are known.
   * @default []
   */
  readonly knownHosts?: readonly string[];
  /**
   * Authorities of repositories' hosts over https, by host name without a port, as certificates in PEM, if systems do not
   * trust them by default.
   * @default {}
   */
  readonly authorities?: Readonly<Record<string, string>>;
}
