import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** Fields that a named controller writes at run time, so the delivery does not compare them with git. */
export interface Ignored {
  /** API group of the object; empty for Kubernetes' core. */
  readonly group: string;
  readonly kind: string;
  /** @default all objects of the kind */
  readonly name?: string;
  /** Fields as JSON pointers, such as `/spec/replicas`. */
  readonly jsonPointers?: readonly string[];
  /** Fields as expressions of jq, such as `.spec.routes[].services[].weight`. */
  readonly jqPathExpressions?: readonly string[];
  /** The controller that writes them. */
  readonly controller: string;
}

/** Ignored fields of objects in the Application of a component. */
export interface OwnedIgnored extends Ignored {
  readonly component: Owner;
}

/** The ignored fields of a cluster. */
export const allIgnored = new Collection<OwnedIgnored>('fields that controllers write');

/**
 * The authorities in the configurations of admission webhooks, which a controller writes.
 *
 * @param controller the controller that writes them
 * @param kinds kinds of configuration that the chart makes
 * @default both kinds
 */
export function webhookAuthorities(
  controller: string,
  kinds: readonly ('Validating' | 'Mutating')[] = ['Validating', 'Mutating'],
): Ignored[] {
  return kinds.map((kind) => ({
    group: 'admissionregistration.k8s.io',
    kind: `${kind}WebhookConfiguration`,
    jqPathExpressions: ['.webhooks[].clientConfig.caBundle'],
    controller,
  }));
}
