/** The account of the pods of workflows, in every namespace where workflows run. */
export const stepAccount = 'team-workflow';

/** The ConfigMap with the artifact repository of a namespace, and its only key. */
export const repository = { configMap: 'team-artifacts', key: 'bucket' } as const;

/**
 * A label of every pod of a workflow. The controller sets it when it makes the pod and changes it when the pod has
 * ended.
 */
export const stepLabels = { 'workflows.argoproj.io/completed': 'false' } as const;

/** The name under which the server looks for the token of an account. */
export function tokenOf(account: string): string {
  return `${account}.service-account-token`;
}

/** Annotations by which the server acts as an account for people: a condition, and which account counts if several do. */
export function actsFor(rule: string, precedence: number): Readonly<Record<string, string>> {
  return {
    'workflows.argoproj.io/rbac-rule': rule,
    'workflows.argoproj.io/rbac-rule-precedence': String(precedence),
  };
}

/** The condition that a person is in one of these groups. */
export function inGroups(groups: readonly string[]): string {
  return groups.map((group) => `'${group}' in groups`).join(' || ');
}
