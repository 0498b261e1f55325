import type { PodFacts } from '../../author/chart/facts.ts';

/** Pods of a chart as its component states them. */
export interface StatedPods {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, { readonly port: number }>>;
  /** Names of the ports that the API server calls. */
  readonly calledByApi?: readonly string[];
}

/** A Service of a chart by which others reach its pods. */
export interface StatedService {
  readonly name: string;
  readonly port: number;
  readonly pods: StatedPods;
  /** Port of the pods that it leads to. */
  readonly podPort: number;
}

/** What a component states of its chart. */
export interface Stated {
  readonly pods: readonly StatedPods[];
  readonly services: readonly StatedService[];
  /** Pod Security level of the namespace. */
  readonly podSecurity: PodFacts['podSecurity'];
  /** Names of the Secrets that come to be in the namespace. */
  readonly secrets: ReadonlySet<string>;
}
