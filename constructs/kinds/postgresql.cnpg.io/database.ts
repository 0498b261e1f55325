import { type KindFacts, kind, type LinkField } from '../../core/model/kinds.ts';
import { isCronWithSeconds } from '../../core/validate/rules/cron.ts';
import { below } from '../../core/validate/rules/rule.ts';
import { checkLocale } from './locale.ts';

const reserved = ['postgres', 'template0', 'template1'];
const links: readonly LinkField[] = [['spec.cluster', 'postgresql.cnpg.io/v1/Cluster']];

/** Facts of databases, poolers and backups of a PostgreSQL cluster. */
export const databaseFacts: readonly KindFacts[] = [
  kind('postgresql.cnpg.io/v1/Database', {
    links,
    rule: ({ spec }, report) => {
      const at = below(report, 'spec');
      if (reserved.includes(spec.name)) {
        at(
          'cnpg-reserved-database',
          'name',
          spec.name,
          'a database that PostgreSQL does not keep for itself',
          'Rename the database.',
        );
      }
      checkLocale(spec, at);
    },
  }),
  kind('postgresql.cnpg.io/v1/ScheduledBackup', {
    links,
    rule: ({ spec }, report) => {
      if (isCronWithSeconds(spec.schedule)) return;
      const expected = 'six fields: second, minute, hour, day, month and weekday';
      report('invalid-schedule', 'spec.schedule', spec.schedule, expected, 'Correct the schedule.');
    },
  }),
];
