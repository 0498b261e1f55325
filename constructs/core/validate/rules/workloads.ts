import type { JobSpec, LabelSelector, PodTemplateSpec } from '../../../../imports/types/index.ts';
import { isCron } from './cron.ts';
import { expectForm, label } from './formats.ts';
import { expectAtLeast, expectCountOrPercent, isZero, refuseNegative } from './numbers.ts';
import { checkPod, checkTemplate, ends, runsOn } from './pods.ts';
import { below, each, type KindRules, type Plain, type Report } from './rule.ts';
import { checkSelector, selects } from './selectors.ts';
import { checkClaim } from './storage.ts';

/** Rules for pods and workloads. */
export const workloads: KindRules = {
  'v1/Pod': ({ spec }, report) => {
    if (spec) checkPod(spec, [], below(report, 'spec'));
  },
  'apps/v1/Deployment': ({ spec }, report) => {
    const at = below(report, 'spec');
    checkTemplate(spec.template, runsOn, below(at, 'template'));
    checkOwnership(spec.selector, spec.template, at);
    refuseNegative(spec, ['replicas', 'minReadySeconds', 'revisionHistoryLimit'], at);
    const { minReadySeconds = 0, progressDeadlineSeconds } = spec;
    if (progressDeadlineSeconds !== undefined && progressDeadlineSeconds <= minReadySeconds) {
      const expected = `more than minReadySeconds, ${minReadySeconds}`;
      at('unordered-bounds', 'progressDeadlineSeconds', progressDeadlineSeconds, expected, 'Raise it.');
    }
    const { type = 'RollingUpdate', rollingUpdate } = spec.strategy ?? {};
    if (!rollingUpdate) return;
    if (type === 'Recreate') {
      at('forbidden-field', 'strategy.rollingUpdate', rollingUpdate, 'none with type Recreate', 'Remove it.');
    }
    checkRollingUpdate(rollingUpdate, below(at, 'strategy.rollingUpdate'));
  },
  'apps/v1/StatefulSet': ({ spec }, report) => {
    const at = below(report, 'spec');
    const claims = spec.volumeClaimTemplates?.map(({ metadata }) => metadata?.name ?? '') ?? [];
    checkTemplate(spec.template, { ...runsOn, claims }, below(at, 'template'));
    checkOwnership(spec.selector, spec.template, at);
    refuseNegative(spec, ['replicas', 'minReadySeconds', 'revisionHistoryLimit'], at);
    expectForm(label, spec.serviceName || undefined, 'serviceName', at);
    each(spec.volumeClaimTemplates, 'volumeClaimTemplates', at, (claim, atClaim) => {
      expectForm(label, claim.metadata?.name ?? '', 'metadata.name', atClaim);
      checkClaim(claim.spec ?? {}, below(atClaim, 'spec'));
    });
    const { type = 'RollingUpdate', rollingUpdate } = spec.updateStrategy ?? {};
    if (type === 'OnDelete' && rollingUpdate) {
      at(
        'forbidden-field',
        'updateStrategy.rollingUpdate',
        rollingUpdate,
        'none with type OnDelete',
        'Remove it.',
      );
    }
    refuseNegative(rollingUpdate ?? {}, ['partition'], below(at, 'updateStrategy.rollingUpdate'));
  },
  'apps/v1/DaemonSet': ({ spec }, report) => {
    const at = below(report, 'spec');
    checkTemplate(spec.template, runsOn, below(at, 'template'));
    checkOwnership(spec.selector, spec.template, at);
    refuseNegative(spec, ['minReadySeconds', 'revisionHistoryLimit'], at);
    const rollingUpdate = spec.updateStrategy?.rollingUpdate;
    if (!rollingUpdate) return;
    const { maxSurge, maxUnavailable } = rollingUpdate;
    checkRollingUpdate({ maxSurge: 0, ...rollingUpdate }, below(at, 'updateStrategy.rollingUpdate'));
    if (maxSurge !== undefined && !isZero(maxSurge) && !isZero(maxUnavailable)) {
      at(
        'exclusive-fields',
        'updateStrategy.rollingUpdate',
        rollingUpdate,
        'maxSurge or maxUnavailable, not both',
        'Set one of them to 0.',
      );
    }
  },
  'batch/v1/Job': ({ spec }, report) => {
    checkJob(spec, below(report, 'spec'));
  },
  'batch/v1/CronJob': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (!isCron(spec.schedule)) {
      at(
        'invalid-schedule',
        'schedule',
        spec.schedule,
        'minute, hour, day, month and weekday of times that come, or a word such as @daily',
        'Correct the schedule.',
      );
    }
    if (spec.timeZone !== undefined && !isTimeZone(spec.timeZone)) {
      at(
        'invalid-time-zone',
        'timeZone',
        spec.timeZone,
        'a time zone such as Europe/Berlin',
        'Name the zone.',
      );
    }
    refuseNegative(
      spec,
      ['failedJobsHistoryLimit', 'startingDeadlineSeconds', 'successfulJobsHistoryLimit'],
      at,
    );
    const job = spec.jobTemplate.spec;
    if (job) checkJob(job, below(at, 'jobTemplate.spec'));
    else at('missing-field', 'jobTemplate.spec', undefined, 'the specification of the job', 'Add spec.');
  },
};

function checkJob(job: Plain<JobSpec>, report: Report): void {
  checkTemplate(job.template, ends, below(report, 'template'));
  refuseNegative(job, ['backoffLimit', 'completions', 'parallelism', 'ttlSecondsAfterFinished'], report);
  expectAtLeast(1, job.activeDeadlineSeconds, 'activeDeadlineSeconds', report);
  if (job.selector && !job.manualSelector) {
    report(
      'forbidden-field',
      'selector',
      job.selector,
      'no selector, since Kubernetes makes a unique one',
      'Remove it.',
    );
  }
}

function checkOwnership(
  selector: Plain<LabelSelector>,
  template: Plain<PodTemplateSpec>,
  report: Report,
): void {
  checkSelector(selector, 'selector', report);
  const { matchLabels = {}, matchExpressions = [] } = selector;
  if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
    report('empty-selector', 'selector', selector, 'labels of the pods', 'Select them by a label.');
  }
  const labels = template.metadata?.labels ?? {};
  if (!selects(selector, labels)) {
    report(
      'selector-misses-template',
      'template.metadata.labels',
      labels,
      'labels that spec.selector selects',
      'Write the same labels in both.',
    );
  }
}

interface RollingUpdate {
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
}

function checkRollingUpdate({ maxSurge, maxUnavailable }: RollingUpdate, report: Report): void {
  expectCountOrPercent(maxSurge, 'maxSurge', report);
  expectCountOrPercent(maxUnavailable, 'maxUnavailable', report);
  if (isZero(maxSurge ?? 1) && isZero(maxUnavailable ?? 1)) {
    report(
      'rollout-blocked',
      'maxUnavailable',
      maxUnavailable,
      'more than 0 when maxSurge is 0',
      'Raise one of them.',
    );
  }
}

function isTimeZone(name: string): boolean {
  // The usual time zone needs no list, which is slow to load.
  if (name === 'Etc/UTC') return true;
  try {
    return (
      /^[A-Z]/.test(name) && name !== 'Local' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
    );
  } catch {
    return false;
  }
}
