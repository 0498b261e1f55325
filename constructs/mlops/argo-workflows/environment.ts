import type { Component } from '../../core/author/component.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import { yaml } from '../../core/model/document.ts';
import type { Pods } from '../../core/model/pods.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import { inGroups, repository, stepAccount, stepLabels, tokenOf } from './accounts.ts';
import { type ArgoWorkflows, controllerAccount } from './index.ts';
import { accountFor } from './login.ts';
import { controllerRuns, developerRights, executorRights, viewerRights } from './rights.ts';
import { serverAccount } from './server.ts';

/** Access of people to the workflows of a namespace, by groups of the identity, and the logins to registries. */
export interface WorkflowProps {
  /** Groups that look at workflows. */
  readonly viewers: readonly string[];
  /** Groups that also start, stop and change them. */
  readonly developers: readonly string[];
  /** The logins to the registries of the images. */
  readonly registries: readonly Secret[];
}

/**
 * Lets workflows run in the namespace of a component: an account for their pods, a place in a bucket for artifacts and
 * logs, and accounts of the pages for people.
 *
 * The pods count as the other pods of the namespace, so its quota bounds them.
 */
export function allowWorkflows(
  component: Component,
  workflows: ArgoWorkflows,
  bucket: Bucket,
  props: WorkflowProps,
): Pods {
  const { namespaceName: namespace } = component;
  const home = workflows.namespaceName;
  component.object('v1/ServiceAccount', stepAccount, {
    automountServiceAccountToken: true,
    ...(props.registries.length > 0 && {
      imagePullSecrets: props.registries.map(({ reference }) => ({ name: reference })),
    }),
  });
  bind(component, { name: stepAccount, namespace }, executorRights, namespace);
  bind(component, { name: controllerAccount, namespace: home }, controllerRuns, namespace);
  workflows.usedWith(bucket);
  const steps = component.declarePods('workflow-steps', {
    origin: 'people',
    kind: 'Pod',
    labels: stepLabels,
    resources: { cpu: '0', memory: '0', memoryLimit: '0', source: 'the quota of the namespace' },
    serviceAccount: stepAccount,
    api: true,
  });
  const artifacts = component.object('v1/ConfigMap', repository.configMap, {
    data: {
      [repository.key]: yaml({
        archiveLogs: true,
        s3: {
          bucket: bucket.name,
          endpoint: bucket.endpoint.address,
          insecure: true,
          region: 'us-east-1',
          keyFormat: 'workflows/{{workflow.name}}/{{pod.name}}',
          accessKeySecret: { ...bucket.user.selector },
          secretKeySecret: { ...bucket.password.selector },
        },
      }),
    },
  });
  component.readBy(artifacts, () => [steps]);
  if (workflows.server) createPeople(component, bucket, home, props);
  return steps;
}

/** The accounts that the server acts as for people of this namespace, and its right to their tokens. */
function createPeople(
  component: Component,
  bucket: Bucket,
  home: string,
  { viewers, developers }: WorkflowProps,
): void {
  const namespace = component.namespaceName;
  const viewer = accountFor(component, 'team-workflow-viewers', inGroups(viewers), 20);
  const developer = accountFor(component, 'team-workflow-developers', inGroups(developers), 30);
  // The server reads artifacts with the login to the bucket, as the person who looks at them.
  const artifacts = {
    apiGroups: [''],
    resources: ['secrets'],
    resourceNames: [bucket.secretName],
    verbs: ['get'],
  };
  bind(component, viewer, [...viewerRights, artifacts], namespace);
  bind(component, developer, [...developerRights, artifacts], namespace);
  const tokens = [viewer, developer].map(({ name }) => tokenOf(name));
  const server = { name: serverAccount, namespace: home };
  bind(
    component,
    server,
    [{ apiGroups: [''], resources: ['secrets'], resourceNames: tokens, verbs: ['get'] }],
    namespace,
  );
}
