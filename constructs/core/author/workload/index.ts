import type { ApiObject } from 'cdk8s';
import type { Pods } from '../../model/pods.ts';
import { allObjectReaders } from '../../model/readers.ts';
import { partsOf, type Text } from '../../model/reference.ts';
import { createObject, type Scope } from '../object.ts';
import { createPods, podTemplate } from './pod.ts';
import type {
  CronJobProps,
  JobProps,
  OneTimeJobProps,
  StatefulSetProps,
  Workload,
  WorkloadProps,
} from './props.ts';
import { expose } from './service.ts';

/** A Deployment, its Service and, with two or more pods, its disruption budget. */
export function createDeployment(component: Scope, name: string, props: WorkloadProps): Workload {
  const pods = createPods(component, name, 'Deployment', props);
  consumed(
    pods,
    createObject(component, 'apps/v1/Deployment', objectName(pods), {
      metadata: { waits: true },
      spec: {
        replicas: props.replicas ?? 1,
        revisionHistoryLimit: 3,
        strategy: props.recreate ? { type: 'Recreate' } : { type: 'RollingUpdate' },
        selector: { matchLabels: { ...pods.labels } },
        template: podTemplate(component, pods, props),
      },
    }),
  );
  budget(component, pods);
  return expose(component, pods, props.service);
}

/** A StatefulSet, its Service and a claim for each pod; claims are kept when it is removed. */
export function createStatefulSet(component: Scope, name: string, props: StatefulSetProps): Workload {
  const { claim } = props;
  const pods = createPods(component, name, 'StatefulSet', props, {
    size: claim.size,
    storageClass: plain(claim.storageClass),
  });
  consumed(
    pods,
    createObject(component, 'apps/v1/StatefulSet', objectName(pods), {
      metadata: { waits: true },
      spec: {
        replicas: props.replicas ?? 1,
        revisionHistoryLimit: 3,
        serviceName: objectName(pods),
        selector: { matchLabels: { ...pods.labels } },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
        template: podTemplate(component, pods, props, { mounts: [{ name: 'data', mountPath: claim.path }] }),
        volumeClaimTemplates: [
          {
            // Contains the API server's defaults, so that git and the cluster do not differ.
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: { name: 'data' },
            spec: {
              accessModes: ['ReadWriteOnce'],
              storageClassName: claim.storageClass,
              resources: { requests: { storage: claim.size } },
              volumeMode: 'Filesystem',
            },
          },
        ],
      },
    }),
  );
  budget(component, pods);
  return expose(component, pods, props.service);
}

/** One pod on each node that its placement allows. */
export function createDaemonSet(component: Scope, name: string, props: WorkloadProps): Workload {
  const pods = createPods(component, name, 'DaemonSet', props);
  consumed(
    pods,
    createObject(component, 'apps/v1/DaemonSet', objectName(pods), {
      metadata: { waits: true },
      spec: {
        revisionHistoryLimit: 3,
        selector: { matchLabels: { ...pods.labels } },
        template: podTemplate(component, pods, props),
      },
    }),
  );
  return expose(component, pods, props.service);
}

/**
 * A Job after or, with `first`, before the workloads of its component. It runs again after each change, so it has to be
 * idempotent.
 */
export function createJob(component: Scope, name: string, props: OneTimeJobProps): Workload {
  const pods = createPods(component, name, 'Job', props);
  consumed(
    pods,
    createObject(component, 'batch/v1/Job', objectName(pods), {
      metadata: { phase: props.first ? 'first' : 'after' },
      spec: jobSpec(component, pods, props),
    }),
  );
  return expose(component, pods);
}

/** A job on a schedule. */
export function createCronJob(component: Scope, name: string, props: CronJobProps): Workload {
  const pods = createPods(component, name, 'CronJob', props);
  consumed(
    pods,
    createObject(component, 'batch/v1/CronJob', objectName(pods), {
      metadata: { waits: true },
      spec: {
        schedule: props.schedule,
        timeZone: 'Etc/UTC',
        concurrencyPolicy: 'Forbid',
        successfulJobsHistoryLimit: 1,
        failedJobsHistoryLimit: 3,
        jobTemplate: { spec: jobSpec(component, pods, props) },
      },
    }),
  );
  return expose(component, pods);
}

function jobSpec(component: Scope, pods: Pods, props: JobProps) {
  return {
    // The provider may come up minutes later on a new cluster.
    backoffLimit: 30,
    activeDeadlineSeconds: props.deadlineSeconds ?? 600,
    template: podTemplate(
      component,
      pods,
      { ...props, priority: props.priority ?? 'batch' },
      { restartPolicy: 'OnFailure' },
    ),
  };
}

/** A disruption budget for two or more pods. */
export function budget(component: Scope, pods: Pods): void {
  if ((pods.props.replicas ?? 1) < 2) return;
  createObject(component, 'policy/v1/PodDisruptionBudget', objectName(pods), {
    spec: { maxUnavailable: 1, selector: { matchLabels: { ...pods.labels } } },
  });
}

function consumed(pods: Pods, object: ApiObject): void {
  pods.component.cluster.add(allObjectReaders, { object, readers: () => [pods] });
}

function objectName(pods: Pods): string {
  return `${pods.component.name}-${pods.name}`;
}

function plain(value: Text): string {
  return partsOf(value)
    .map((part) => part.text)
    .join('');
}
