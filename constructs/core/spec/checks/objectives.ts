import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { ResolvedCluster } from '../resolve.ts';

const unitSeconds = { y: 31_536_000, w: 604_800, d: 86_400, h: 3600, m: 60, s: 1, ms: 0.001 };
const durationForm = /^(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/;

/** Durations as Prometheus reads them, in bounds that it works with. */
export function* checkObjectives({ objectives }: ResolvedCluster): Generator<Problem> {
  const { metricsRetention, scrapeInterval } = objectives;
  const retention = secondsOf(metricsRetention);
  const interval = secondsOf(scrapeInterval);
  if (retention === undefined || retention < 3600) {
    yield {
      path: 'objectives.metricsRetention',
      found: quoted(metricsRetention),
      expected: 'a duration from 1h, in the units y, w, d, h, m and s',
      fix: 'Write it like 7d.',
    };
  }
  if (interval === undefined || interval < 5 || interval > 120) {
    yield {
      path: 'objectives.scrapeInterval',
      found: quoted(scrapeInterval),
      expected: 'a duration from 5s to 2m: Prometheus forgets a value that is older than 5m',
      fix: 'Write it like 30s.',
    };
  }
}

/** Seconds of a Prometheus duration (`1h30m`), or nothing when the text is none. */
function secondsOf(text: string): number | undefined {
  if (text === '' || !durationForm.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[ywdhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit as keyof typeof unitSeconds],
    0,
  );
}
