import type { CiliumNetworkPolicy, DatabaseSpec, ScrapeConfigSpec } from '../../../../imports/types/index.ts';
import { isCronWithSeconds } from './cron.ts';
import { portName } from './formats.ts';
import { below, each, type KindRules, type Plain, present, type Report } from './rule.ts';

type CiliumPolicy = Pick<Plain<CiliumNetworkPolicy>, 'spec' | 'specs'>;

const reservedDatabases = ['postgres', 'template0', 'template1'];

/** What custom resource definitions ask in expressions that only the API server evaluates. */
export const custom: KindRules = {
  'cilium.io/v2/CiliumNetworkPolicy': checkPolicy,
  'cilium.io/v2/CiliumClusterwideNetworkPolicy': checkPolicy,
  'monitoring.coreos.com/v1alpha1/ScrapeConfig': ({ spec }, report) => {
    const ways: readonly (keyof Plain<ScrapeConfigSpec>)[] = ['basicAuth', 'authorization', 'oauth2'];
    const given = present(spec, ways);
    if (given.length > 1)
      report('spec', given, `at most one of ${ways.join(', ')}`, 'keep one way to log in');
  },
  'postgresql.cnpg.io/v1/Cluster': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (spec.imageName !== undefined && spec.imageCatalogRef !== undefined) {
      at('imageName', spec.imageName, 'imageName or imageCatalogRef, not both', 'remove one of them');
    }
    if (spec.bootstrap?.initdb) checkLocale(spec.bootstrap.initdb, below(at, 'bootstrap.initdb'));
    const synchronous = spec.postgresql?.synchronous;
    if (synchronous && !(Number(synchronous.number) > 0)) {
      at(
        'postgresql.synchronous.number',
        synchronous.number,
        'more than 0',
        'write how many replicas have to agree',
      );
    }
  },
  'postgresql.cnpg.io/v1/Database': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (reservedDatabases.includes(spec.name)) {
      at('name', spec.name, 'a database that PostgreSQL does not keep for itself', 'rename the database');
    }
    checkLocale(spec, at);
  },
  'postgresql.cnpg.io/v1/ScheduledBackup': ({ spec }, report) => {
    if (isCronWithSeconds(spec.schedule)) return;
    const expected = 'six fields: second, minute, hour, day, month and weekday';
    report('spec.schedule', spec.schedule, expected, 'correct the schedule');
  },
  'traefik.io/v1alpha1/Middleware': ({ spec }, report) => {
    const prefix = spec.addPrefix?.prefix;
    if (prefix !== undefined && !prefix.startsWith('/')) {
      report('spec.addPrefix.prefix', prefix, 'a path that begins with /', 'begin it with /');
    }
  },
  'traefik.io/v1alpha1/ServersTransport': ({ spec }, report) => {
    each(spec.rootCAs, 'spec.rootCAs', report, (authority, at) => {
      if (authority.secret !== undefined && authority.configMap !== undefined) {
        at('', authority, 'either secret or configMap', 'remove one of them');
      }
    });
  },
};

function checkPolicy({ spec, specs }: CiliumPolicy, report: Report): void {
  if (!spec && !specs) report('', undefined, 'spec or specs', 'add spec');
  for (const direction of ['ingress', 'egress'] as const) {
    each(spec?.[direction], `spec.${direction}`, report, ({ toPorts }, at) => {
      each(toPorts, 'toPorts', at, ({ ports }, atPorts) => each(ports, 'ports', atPorts, checkPort));
    });
  }
}

// The definition's own pattern lets any text pass that begins with a digit.
function checkPort({ port }: { readonly port?: string }, report: Report): void {
  if (port === undefined) return;
  const isNumber = /^\d+$/.test(port);
  if (isNumber ? Number(port) > 65535 : !portName.matches(port)) {
    report('port', port, 'a port up to 65535, or the name of one', 'write the port');
  }
}

type Locale = Pick<Plain<DatabaseSpec>, 'builtinLocale' | 'icuLocale' | 'icuRules' | 'localeProvider'>;

function checkLocale({ builtinLocale, icuLocale, icuRules, localeProvider }: Locale, report: Report): void {
  const owners = { builtinLocale: 'builtin', icuLocale: 'icu', icuRules: 'icu' };
  for (const [field, value] of Object.entries({ builtinLocale, icuLocale, icuRules })) {
    const owner = owners[field as keyof typeof owners];
    if (value !== undefined && localeProvider !== owner) {
      report(field, value, `localeProvider ${owner}`, `set localeProvider to ${owner} or remove ${field}`);
    }
  }
}
