import type { PodFacts } from '../../author/chart/facts.ts';

/** Pods of a chart that its component states. */
export interface DeclaredPods {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, { readonly port: number }>>;
  /** Names of the ports that the API server calls. */
  readonly calledByApi?: readonly string[];
}

/** A Service of a chart that other pods call. */
export interface DeclaredService {
  readonly name: string;
  readonly port: number;
  readonly pods: DeclaredPods;
  /** Port of the pods that it forwards to. */
  readonly podPort: number;
}

/** The statements of a component about its chart. */
export interface Declared {
  readonly pods: readonly DeclaredPods[];
  readonly services: readonly DeclaredService[];
  /** Pod Security level of the namespace. */
  readonly podSecurity: PodFacts['podSecurity'];
  /** Names of the Secrets that are created in the namespace. */
  readonly secrets: ReadonlySet<string>;
}
