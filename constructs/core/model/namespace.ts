import { Collection } from '../base/registry.ts';
import type { ComponentProps, Owner } from './owner.ts';

export interface NamespaceProps extends Pick<ComponentProps, 'podSecurity'> {
  /** Labels besides those of Pod Security. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A namespace besides that of the component that brings it. */
export interface FurtherNamespace extends NamespaceProps {
  readonly name: string;
  readonly component: Owner;
}

/** The namespaces that components bring besides their own. */
export const allFurtherNamespaces = new Collection<FurtherNamespace>('further namespaces');
