import type { DatabaseSpec } from '../../../imports/types/index.ts';
import type { Plain, Report } from '../../core/model/rule.ts';

type Locale = Pick<Plain<DatabaseSpec>, 'builtinLocale' | 'icuLocale' | 'icuRules' | 'localeProvider'>;

/** Reports fields of a locale that its provider does not have. */
export function checkLocale(
  { builtinLocale, icuLocale, icuRules, localeProvider }: Locale,
  report: Report,
): void {
  const owners = { builtinLocale: 'builtin', icuLocale: 'icu', icuRules: 'icu' };
  for (const [field, value] of Object.entries({ builtinLocale, icuLocale, icuRules })) {
    const owner = owners[field as keyof typeof owners];
    if (value !== undefined && localeProvider !== owner) {
      report(
        'cnpg-locale-of-other-provider',
        field,
        value,
        `localeProvider ${owner}`,
        `Set localeProvider to ${owner} or remove ${field}.`,
      );
    }
  }
}
