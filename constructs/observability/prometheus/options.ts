import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions, LocalVolumeOptions } from '../../core/spec/roles.ts';
import { checkAlerts } from './alerts/check.ts';
import type { AlertsSpec } from './alerts/receivers.ts';

/** Prometheus, Alertmanager and Grafana. */
export interface Options {
  /** Prometheus's volume, never on NFS. */
  readonly volume: LocalVolumeOptions;
  /**
   * How long metrics are kept, as a Prometheus duration.
   * @default '7d'
   */
  readonly retention?: string;
  /**
   * How often metrics are read, as a Prometheus duration from 5s to 2m.
   * @default '30s'
   */
  readonly scrapeInterval?: string;
  /**
   * How Grafana's dashboards are reached from the LAN.
   * @default not at all
   */
  readonly grafana?: ExposureOptions<'oidc' | 'login'>;
  /**
   * Receivers of alerts.
   * @default nobody: they are shown in Grafana
   */
  readonly alerts?: AlertsSpec;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<
  Options,
  'volume.storageClass' | 'retention' | 'scrapeInterval' | 'grafana.host' | 'alerts.receivers.*.severities'
>;

export const options = new ComponentOptions<ResolvedOptions>({ check });

const unitSeconds = { y: 31_536_000, w: 604_800, d: 86_400, h: 3600, m: 60, s: 1, ms: 0.001 };
const durationForm = /^(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/;

/** Checks durations: Prometheus' syntax and bounds. */
function* check(
  { retention, scrapeInterval, alerts }: ResolvedOptions,
  { path, spec }: OptionsContext,
): Generator<Problem> {
  if (alerts) yield* checkAlerts(`${path}.alerts`, alerts, spec);
  const kept = secondsOf(retention);
  const interval = secondsOf(scrapeInterval);
  if (kept === undefined || kept < 3600) {
    yield {
      code: 'prometheus-invalid-retention',
      path: `${path}.retention`,
      found: quoted(retention),
      expected: 'a duration from 1h, in the units y, w, d, h, m and s',
      fix: 'Write it like 7d.',
    };
  }
  if (interval === undefined || interval < 5 || interval > 120) {
    yield {
      code: 'prometheus-invalid-interval',
      path: `${path}.scrapeInterval`,
      found: quoted(scrapeInterval),
      expected: 'a duration from 5s to 2m: Prometheus forgets a value that is older than 5m',
      fix: 'Write it like 30s.',
    };
  }
}

/** Seconds of a Prometheus duration (`1h30m`); undefined when the text is not a duration. */
function secondsOf(text: string): number | undefined {
  if (text === '' || !durationForm.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[ywdhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit as keyof typeof unitSeconds],
    0,
  );
}
