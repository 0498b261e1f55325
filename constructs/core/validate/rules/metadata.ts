import { groupOf, type Manifest } from '../../base/manifest.ts';
import { keyPath } from '../../base/path.ts';
import { scopeOf } from '../../model/schemas.ts';
import { checkLabels, expectForm, type Format, label, labelKey, pathSegment, subdomain } from './formats.ts';
import type { Report } from './rule.ts';

const nameFormats: Readonly<Record<string, Format>> = {
  Namespace: label,
  Service: label,
  Role: pathSegment,
  ClusterRole: pathSegment,
  RoleBinding: pathSegment,
  ClusterRoleBinding: pathSegment,
};

/** Length limits of names to which a controller appends text, or that become a label. */
const longestNames: Readonly<Record<string, number>> = { CronJob: 52, Job: 63, CSIDriver: 63 };

const annotationLimit = 256 * 1024;

/** Name, namespace, labels and annotations of any object. */
export function checkMetadata(manifest: Manifest, report: Report): void {
  const { apiVersion, kind, metadata } = manifest;
  const isBuiltIn = !groupOf(apiVersion).includes('.') || groupOf(apiVersion).endsWith('.k8s.io');
  expectForm((isBuiltIn && nameFormats[kind]) || subdomain, metadata.name, 'metadata.name', report);
  const longest = isBuiltIn ? longestNames[kind] : undefined;
  if (longest !== undefined && metadata.name.length > longest) {
    report(
      'name-too-long',
      'metadata.name',
      metadata.name,
      `at most ${longest} characters for a ${kind}`,
      'Shorten the name.',
    );
  }
  checkNamespace(manifest, report);
  checkLabels(metadata.labels, 'metadata.labels', report);
  checkAnnotations(metadata.annotations, 'metadata.annotations', report);
  if (kind === 'Namespace') checkPodSecurity(metadata.labels, report);
}

const podSecurity = /^pod-security\.kubernetes\.io\/(enforce|audit|warn)(-version)?$/;

function checkPodSecurity(labels: Readonly<Record<string, string>> = {}, report: Report): void {
  for (const [key, value] of Object.entries(labels)) {
    const [match, , version] = podSecurity.exec(key) ?? [];
    if (match === undefined) continue;
    const path = keyPath('metadata.labels', key);
    if (version) {
      if (!/^(latest|v1\.\d+)$/.test(value))
        report('unsupported-value', path, value, 'latest or a version such as v1.36', 'Write one of these.');
    } else if (!['privileged', 'baseline', 'restricted'].includes(value)) {
      report('unsupported-value', path, value, 'privileged, baseline or restricted', 'Write one of these.');
    }
  }
}

/** Checks annotations: keys that the API server refuses, and their total size. */
export function checkAnnotations(
  annotations: Readonly<Record<string, string>> | undefined,
  path: string,
  report: Report,
): void {
  if (!annotations) return;
  let size = 0;
  for (const [key, value] of Object.entries(annotations)) {
    // Unlike keys of labels, keys of annotations may have capitals in their domain.
    expectForm(labelKey, key.toLowerCase(), path, report);
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (size > annotationLimit) {
    report(
      'annotations-too-large',
      path,
      `${size} bytes`,
      `at most ${annotationLimit} bytes`,
      'Move the content into a ConfigMap.',
    );
  }
}

function checkNamespace({ apiVersion, kind, metadata: { namespace } }: Manifest, report: Report): void {
  if (scopeOf(apiVersion, kind) === 'Cluster') {
    if (namespace !== undefined) {
      report(
        'unexpected-namespace',
        'metadata.namespace',
        namespace,
        `no namespace: a ${kind} is cluster-scoped`,
        'Remove it.',
      );
    }
  } else if (namespace === undefined) {
    report(
      'missing-namespace',
      'metadata.namespace',
      undefined,
      `the namespace that the ${kind} lives in`,
      'Name its namespace.',
    );
  } else {
    expectForm(label, namespace, 'metadata.namespace', report);
  }
}
