import type { PodSpec, PodTemplateSpec } from '../../../../imports/types/index.ts';
import { isAddress } from '../address.ts';
import { checkContainer, type PodContext, runningTogether } from './containers.ts';
import { checkLabels, expectForm, label, subdomain } from './formats.ts';
import { checkAnnotations } from './metadata.ts';
import { expectAtLeast, refuseNegative } from './numbers.ts';
import { checkResources } from './resources.ts';
import { below, each, type Plain, type Report, refuseTwice } from './rule.ts';
import { checkScheduling } from './scheduling.ts';
import { checkPodSecurity } from './security.ts';
import { checkVolume } from './volumes.ts';

/** How a controller treats the pods that it makes. */
export interface Controller {
  /** Restart policies that are allowed. */
  readonly restartPolicies: readonly string[];
  /** Names of the claim templates. */
  readonly claims?: readonly string[];
}

/** Pods that run without end. */
export const runsOn: Controller = { restartPolicies: ['Always'] };
/** Pods that run to completion. */
export const ends: Controller = { restartPolicies: ['OnFailure', 'Never'] };

/** The pods that a controller makes. */
export function checkTemplate(
  template: Plain<PodTemplateSpec>,
  controller: Controller,
  report: Report,
): void {
  checkLabels(template.metadata?.labels, 'metadata.labels', report);
  checkAnnotations(template.metadata?.annotations, 'metadata.annotations', report);
  if (!template.spec) {
    report('missing-field', 'spec', undefined, 'the specification of the pods', 'Add spec.');
    return;
  }
  const at = below(report, 'spec');
  checkPod(template.spec, controller.claims ?? [], at);
  const { restartPolicy = 'Always', activeDeadlineSeconds } = template.spec;
  if (!controller.restartPolicies.includes(restartPolicy)) {
    at(
      'unsupported-value',
      'restartPolicy',
      restartPolicy,
      controller.restartPolicies.join(' or '),
      'Write what the controller allows.',
    );
  }
  if (activeDeadlineSeconds !== undefined && controller === runsOn) {
    at(
      'forbidden-field',
      'activeDeadlineSeconds',
      activeDeadlineSeconds,
      'no deadline for pods that run for good',
      'Remove it.',
    );
  }
}

/** Checks the spec of a pod or of a pod template. */
export function checkPod(pod: Plain<PodSpec>, claims: readonly string[], report: Report): void {
  const { containers, initContainers = [], volumes = [] } = pod;
  if (containers.length === 0)
    report('missing-field', 'containers', [], 'at least one container', 'Add a container.');
  each(volumes, 'volumes', report, checkVolume);
  const surroundings: PodContext = {
    volumes: new Set([...volumes.map(({ name }) => name), ...claims]),
    hostNetwork: pod.hostNetwork ?? false,
    endsFirst: false,
    ports: runningTogether(pod).flatMap(({ ports = [] }) => ports),
    grace: pod.terminationGracePeriodSeconds ?? 30,
  };
  each(containers, 'containers', report, (container, at) => checkContainer(container, surroundings, at));
  each(initContainers, 'initContainers', report, (container, at) => {
    checkContainer(container, { ...surroundings, endsFirst: container.restartPolicy !== 'Always' }, at);
  });
  checkTwice(pod, report);
  checkNames(pod, report);
  checkResources(pod.resources, 'resources', report);
  checkPodSecurity(pod.securityContext, report);
  checkRootless(pod, report);
  checkScheduling(pod, report);
  refuseNegative(pod, ['terminationGracePeriodSeconds'], report);
  expectAtLeast(1, pod.activeDeadlineSeconds, 'activeDeadlineSeconds', report);
}

// The schema checks names within one list; a name may also occur in both lists.
function checkTwice({ containers, initContainers = [] }: Plain<PodSpec>, report: Report): void {
  const first = new Set(initContainers.map(({ name }) => name));
  containers.forEach(({ name }, index) => {
    if (first.has(name))
      report(
        'duplicate-name',
        `containers[${index}].name`,
        name,
        'a name that no init container has',
        'Rename one.',
      );
  });
  const together = runningTogether({ containers, initContainers });
  const ports = Object.entries({ containers, initContainers }).flatMap(([field, list]) =>
    list.flatMap((one, container) =>
      (together.includes(one) ? (one.ports ?? []) : []).map(({ name }, port) => ({
        name,
        path: `${field}[${container}].ports[${port}].name`,
      })),
    ),
  );
  refuseTwice(
    ports.map(({ name }) => name),
    (index) => ports[index]!.path,
    report,
  );
}

function checkNames(pod: Plain<PodSpec>, report: Report): void {
  expectForm(label, pod.hostname, 'hostname', report);
  expectForm(label, pod.subdomain, 'subdomain', report);
  expectForm(subdomain, pod.serviceAccountName, 'serviceAccountName', report);
  expectForm(subdomain, pod.priorityClassName, 'priorityClassName', report);
  expectForm(subdomain, pod.runtimeClassName, 'runtimeClassName', report);
  each(pod.hostAliases, 'hostAliases', report, ({ ip, hostnames = [] }, at) => {
    if (!isAddress(ip)) at('invalid-address', 'ip', ip, 'an IP address', 'Write the address.');
    for (const name of hostnames) expectForm(subdomain, name, 'hostnames', at);
  });
  const nameservers = pod.dnsConfig?.nameservers ?? [];
  nameservers.forEach((address, index) => {
    if (!isAddress(address))
      report(
        'invalid-address',
        `dnsConfig.nameservers[${index}]`,
        address,
        'an IP address',
        'Write the address.',
      );
  });
  if (nameservers.length > 3)
    report('too-many-name-servers', 'dnsConfig.nameservers', nameservers, 'at most 3', 'Remove the rest.');
  if (pod.dnsPolicy === 'None' && nameservers.length === 0) {
    report(
      'missing-field',
      'dnsConfig',
      undefined,
      'a name server with dnsPolicy None',
      'Add one to dnsConfig.nameservers.',
    );
  }
}

// A container that says nothing of its own runs as the user of the pod.
function checkRootless(
  { securityContext, containers, initContainers = [] }: Plain<PodSpec>,
  report: Report,
): void {
  if (!securityContext?.runAsNonRoot) return;
  for (const [field, list] of Object.entries({ containers, initContainers })) {
    list.forEach(({ securityContext: own }, index) => {
      if (own?.runAsUser === 0 && own.runAsNonRoot === undefined) {
        const path = `${field}[${index}].securityContext.runAsUser`;
        report(
          'root-with-run-as-non-root',
          path,
          0,
          'a user id above 0, since the pod has runAsNonRoot',
          'Name the user that the image is made for.',
        );
      }
    });
  }
}
