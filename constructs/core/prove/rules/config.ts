import { expectForm, fileKey } from './formats.ts';
import type { KindRules, Report } from './rule.ts';

const largest = 1024 * 1024;

/** Configuration and secrets. */
export const config: KindRules = {
  'v1/ConfigMap': ({ data = {}, binaryData = {} }, report) => {
    checkEntries(data, 'data', report);
    checkEntries(binaryData, 'binaryData', report);
    for (const key of Object.keys(data)) {
      if (Object.hasOwn(binaryData, key))
        report('binaryData', key, 'keys that data has not', 'remove one of them');
    }
  },
  'v1/Secret': ({ data, stringData }, report) => {
    for (const [field, entries] of Object.entries({ data, stringData })) {
      if (entries && Object.keys(entries).length > 0) {
        report(
          field,
          Object.keys(entries),
          'no secret in plain text',
          'declare a secret handle, which seals it',
        );
      }
    }
  },
  'bitnami.com/v1alpha1/SealedSecret': ({ spec }, report) => {
    checkEntries(spec.encryptedData, 'spec.encryptedData', report);
    checkEntries(spec.template?.data ?? {}, 'spec.template.data', report);
  },
};

function checkEntries(entries: Readonly<Record<string, string>>, path: string, report: Report): void {
  let size = 0;
  for (const [key, value] of Object.entries(entries)) {
    expectForm(fileKey, key, path, report);
    size += Buffer.byteLength(value);
  }
  if (size > largest)
    report(path, `${size} bytes`, `at most ${largest} bytes`, 'split it, or put it into a volume');
}
