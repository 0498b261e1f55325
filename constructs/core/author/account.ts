import { ownerTarget } from '../model/owner.ts';
import { Reference } from '../model/reference.ts';
import { createObject, type Scope } from './object.ts';
import type { ApiAccess } from './workload/props.ts';
import { bind } from './workload/service-account.ts';

/** Rights of an account at the Kubernetes API. @default nothing */
export interface AccountProps {
  /** Rules by the namespace in which they hold. */
  readonly rules?: Readonly<Record<string, ApiAccess['rules']>>;
  /** Rules for all namespaces and for cluster-scoped objects. */
  readonly rulesEverywhere?: ApiAccess['rules'];
  /**
   * Namespace of the account: that of its pods.
   * @default the component's own
   */
  readonly namespace?: string;
}

/** A service account for pods that an operator or a chart makes. */
export interface Account {
  /** Name of the ServiceAccount, as a reference: the component that uses it is deployed after the one that owns it. */
  readonly name: Reference;
  /** Props for the pods of the account: the account, and whether they call the Kubernetes API. */
  readonly podProps: { readonly serviceAccount: string; readonly api: boolean };
}

/** A service account, called `<component>-<name>`, with exactly the rights asked for. */
export function createAccount(component: Scope, name: string, props: AccountProps = {}): Account {
  const { rules = {}, rulesEverywhere, namespace = component.namespaceName } = props;
  const account = `${component.name}-${name}`;
  const grants = Object.entries(rules);
  const api = grants.length > 0 || rulesEverywhere !== undefined;
  createObject(component, 'v1/ServiceAccount', account, {
    ...(namespace !== component.namespaceName && { metadata: { namespace } }),
    // The templates of these pods are not ours: their token is mounted by the account.
    automountServiceAccountToken: api,
  });
  const subject = { name: account, namespace };
  for (const [where, granted] of grants) bind(component, subject, granted, where);
  if (rulesEverywhere) bind(component, subject, rulesEverywhere, undefined);
  return {
    name: Reference.of({ text: account, target: ownerTarget(component) }),
    podProps: { serviceAccount: account, api },
  };
}
