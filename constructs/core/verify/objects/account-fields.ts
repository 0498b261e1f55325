import { isCustom, type Json, type Manifest } from '../../base/manifest.ts';
import { formatPath, type Path } from '../../base/path.ts';
import { type FactsByKind, factsOf } from '../../model/kinds.ts';
import type { Report } from '../../model/rule.ts';
import { isObject } from '../../validate/values.ts';
import { checkLink } from './link-names.ts';
import { linksOf } from './links.ts';
import type { ObjectIndex } from './object-index.ts';

/** Reports missing service accounts that custom resources name in a `serviceAccountName` field. */
export function checkAccountFields(
  manifest: Manifest,
  kinds: FactsByKind,
  index: ObjectIndex,
  report: Report,
): void {
  const { namespace } = manifest.metadata;
  if (!isCustom(manifest.apiVersion) || namespace === undefined) return;
  // Fields in the facts of the kind have their own check.
  const known = new Set(linksOf(manifest, kinds).map(({ path }) => path));
  const templates = factsOf(manifest, kinds).flatMap(({ podTemplates = [] }) => podTemplates);
  visit(manifest.spec, ['spec'], (name, at) => {
    const path = formatPath(at);
    const general = path.replaceAll(/\[\d+\]/g, '[]');
    if (known.has(path) || templates.some((template) => general === `${template}.spec.serviceAccountName`))
      return;
    checkLink({ path, kind: 'v1/ServiceAccount', name }, namespace, index, report);
  });
}

type Visit = (name: string, at: Path) => void;

function visit(value: Json | undefined, at: Path, found: Visit): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, [...at, index], found);
    });
  } else if (value !== undefined && isObject(value)) {
    for (const [field, inner] of Object.entries(value)) {
      const path = [...at, field];
      // A templated name is not known at synth.
      if (
        field === 'serviceAccountName' &&
        typeof inner === 'string' &&
        inner !== '' &&
        !inner.includes('{{')
      )
        found(inner, path);
      // The values of a chart refer to another namespace.
      else if (field !== 'valuesObject') visit(inner, path, found);
    }
  }
}
