import type { Problem } from '../../core/base/problem.ts';
import { formatBytes } from '../../core/base/quantity.ts';
import { quoted } from '../../core/base/words.ts';
import { bytesOf } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions, LocalVolumeOptions } from '../../core/spec/roles.ts';
import { checkAlerts } from './alerts/check.ts';
import type { AlertsSpec } from './alerts/receivers.ts';
import { leastBytesPerSecond } from './history.ts';

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

export const options = new ComponentOptions<ResolvedOptions>({
  leastSizes: {
    // prometheus.io/docs/prometheus/latest/storage
    'volume.size': {
      size: '512Mi',
      because: 'Prometheus keeps three files of its write-ahead log beside the history, of 128 MB each',
    },
  },
  check,
});

const unitSeconds = { y: 31_536_000, w: 604_800, d: 86_400, h: 3600, m: 60, s: 1, ms: 0.001 };
const durationForm = /^(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/;

/** Checks durations: Prometheus' syntax and bounds. */
function* check(
  { retention, scrapeInterval, alerts, volume }: ResolvedOptions,
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
  const size = bytesOf(volume.size);
  if (!kept || !interval || !size) return;
  const perSecond = leastBytesPerSecond(spec.nodes.length, interval);
  if (kept * perSecond <= size) return;
  const days = size / perSecond / unitSeconds.d;
  yield {
    code: 'prometheus-history-exceeds-volume',
    path: `${path}.retention`,
    found: `${quoted(retention)}, which takes ${formatBytes(kept * perSecond)} or more with a value every ${scrapeInterval}`,
    expected: `a history that fits on the volume, whose size is ${volume.size}`,
    fix: `Write ${days >= 1 ? `${Math.floor(days)}d` : `${Math.floor(days * 24)}h`} or less, or make the volume larger.`,
  };
}

/** Seconds of a Prometheus duration (`1h30m`); undefined when the text is not a duration. */
function secondsOf(text: string): number | undefined {
  if (text === '' || !durationForm.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[ywdhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit as keyof typeof unitSeconds],
    0,
  );
}
