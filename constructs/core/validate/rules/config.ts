import { expectForm, fileKey } from './formats.ts';
import type { KindRules, Report } from './rule.ts';

/** Rules for ConfigMaps and Secrets. */
export const config: KindRules = {
  'v1/ConfigMap': ({ data = {}, binaryData = {} }, report) => {
    checkKeys(data, 'data', report);
    checkKeys(binaryData, 'binaryData', report);
    for (const key of Object.keys(data)) {
      if (Object.hasOwn(binaryData, key))
        report('duplicate-name', 'binaryData', key, 'a key that data does not have', 'Remove one of them.');
    }
  },
  'v1/Secret': ({ data, stringData }, report) => {
    for (const [field, entries] of Object.entries({ data, stringData })) {
      if (entries && Object.keys(entries).length > 0) {
        report(
          'plaintext-secret',
          field,
          Object.keys(entries),
          'no secret in plain text',
          'Declare a secret handle, which seals it.',
        );
      }
    }
  },
};

/** Reports keys of a ConfigMap or a Secret that cannot be file names. */
export function checkKeys(entries: Readonly<Record<string, string>>, path: string, report: Report): void {
  for (const key of Object.keys(entries)) expectForm(fileKey, key, path, report);
}
