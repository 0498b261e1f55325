import type { PodFacts } from '../../author/chart/facts.ts';

/** Pods of a chart as its component states them. */
export interface DeclaredPods {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, { readonly port: number }>>;
  /** Names of the ports that the API server calls. */
  readonly calledByApi?: readonly string[];
}

/** A Service of a chart by which others reach its pods. */
export interface DeclaredService {
  readonly name: string;
  readonly port: number;
  readonly pods: DeclaredPods;
  /** Port of the pods that it leads to. */
  readonly podPort: number;
}

/** What a component states of its chart. */
export interface Declared {
  readonly pods: readonly DeclaredPods[];
  readonly services: readonly DeclaredService[];
  /** Pod Security level of the namespace. */
  readonly podSecurity: PodFacts['podSecurity'];
  /** Names of the Secrets that come to be in the namespace. */
  readonly secrets: ReadonlySet<string>;
}
