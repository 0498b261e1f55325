import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.ts';
import {
  type DaemonSet,
  type Event,
  type Job,
  type KubeObject,
  nameOf,
  type Pod,
  type Scaled,
} from './kinds.ts';
import { CheckError, type Finding } from './report.ts';
import { provision } from './volumes.ts';

/**
 * Waits until every wanted pod of the controllers is created, scheduled and running.
 *
 * @param patience time without progress, in milliseconds, after which missing pods count as failed
 * @throws CheckError with the pods that do not run, and why
 */
export async function settle(api: Api, patience = 12_000): Promise<void> {
  let before = '';
  let since = Date.now();
  for (;;) {
    const findings = [...(await provision(api)), ...(await unfinished(api))];
    if (findings.length === 0) return;
    // Reasons are not compared: they contain names of pods that change with each retry.
    const now = findings.map(({ what }) => what).join('\n');
    if (now !== before) since = Date.now();
    else if (Date.now() - since > patience) {
      throw new CheckError(findings.map(({ what, why }) => `${what}: ${why}`).join('\n'));
    }
    before = now;
    await sleep(250);
  }
}

/** Pods that do not run yet, each with the cluster's reason. */
async function unfinished(api: Api): Promise<Finding[]> {
  const [deployments, statefulSets, daemonSets, jobs, pods] = await Promise.all([
    api.list<Scaled>('/apis/apps/v1/deployments'),
    api.list<Scaled>('/apis/apps/v1/statefulsets'),
    api.list<DaemonSet>('/apis/apps/v1/daemonsets'),
    api.list<Job>('/apis/batch/v1/jobs'),
    api.list<Pod>('/api/v1/pods'),
  ]);
  const states = [
    ...deployments.map((one) => observed('Deployment', one, one.status.readyReplicas, one.spec.replicas)),
    ...statefulSets.map((one) => observed('StatefulSet', one, one.status.readyReplicas, one.spec.replicas)),
    ...daemonSets.map((one) => {
      const { numberReady, desiredNumberScheduled } = one.status;
      return observed('DaemonSet', one, numberReady, desiredNumberScheduled);
    }),
    ...jobs.map((one) => state('Job', one, one.status.succeeded, one.spec.completions)),
    ...pods
      .filter(({ metadata }) => !metadata.ownerReferences)
      .map((one) => state('Pod', one, one.status.phase === 'Pending' ? 0 : 1, 1)),
  ];
  const behind = states.filter(({ ready, wanted }) => ready < wanted);
  const nowhere = states.filter(({ kind, wanted }) => kind === 'DaemonSet' && wanted === 0);
  if (behind.length === 0) {
    return nowhere.map(({ name }) => ({ what: `DaemonSet ${name}`, why: 'no node takes it' }));
  }

  const events = await api.list<Event>('/api/v1/events?fieldSelector=type%3DWarning');
  return behind.map(({ kind, name, object, ready, wanted }) => ({
    what: `${kind} ${name}: ${ready} of ${wanted} ready`,
    why: reasonOf(object, pods, events) ?? 'no reason given yet',
  }));
}

interface State {
  readonly kind: string;
  readonly name: string;
  readonly object: KubeObject;
  readonly ready: number;
  readonly wanted: number;
}

function state(kind: string, object: KubeObject, ready = 0, wanted = 1): State {
  return { kind, name: nameOf(object), object, ready, wanted };
}

/** The same for kinds whose status may be older than their spec; an old status is ignored. */
function observed(
  kind: string,
  object: Scaled | DaemonSet,
  ready: number | undefined,
  wanted: number | undefined,
): State {
  const current = object.status.observedGeneration === object.metadata.generation;
  return current ? state(kind, object, ready, wanted) : state(kind, object);
}

/** The reason why an object lacks pods: a message of the scheduler, or a refusal of their creation. */
function reasonOf(object: KubeObject, pods: readonly Pod[], events: readonly Event[]): string | undefined {
  const { name, uid, namespace } = object.metadata;
  const inNamespace = pods.filter(({ metadata }) => metadata.namespace === namespace);
  const own = inNamespace.filter(
    ({ metadata }) => metadata.uid === uid || metadata.name.startsWith(`${name}-`),
  );
  for (const { status } of own) {
    const unscheduled = status.conditions?.find(
      ({ type, status }) => type === 'PodScheduled' && status === 'False',
    );
    if (unscheduled?.message) return unscheduled.message;
  }
  return events.findLast(({ involvedObject }) => {
    const replicaSet = involvedObject.kind === 'ReplicaSet' && involvedObject.name.startsWith(`${name}-`);
    return involvedObject.uid === uid || (replicaSet && involvedObject.namespace === namespace);
  })?.message;
}
