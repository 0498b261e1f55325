import type { ValueType } from '../../../constructs/core/author/chart/value.ts';

// What these are called may be counted or timed, so an empty default says nothing of their type.
const countable =
  /port|limit|interval|timeout|seconds|period|burst|qps|replicas|retries|count|size|weight|max|min|ttl|enable|percent/i;
const quantity = /^(cpu|memory|storage|size|ephemeral-storage|sizeLimit)$/;
const numberOrName = /^(port|targetPort|maxUnavailable|maxSurge|minAvailable)$/i;
// `false` here means "none", and something else when set.
const unset = /(Limit|Address|Size|Timeout|Interval)$/;

/** The types that a value may have, as far as its name and its default tell. */
export function acceptedTypes(key: string, value: unknown): readonly ValueType[] {
  if (value === null || value === undefined) return ['any'];
  if (Array.isArray(value)) return ['array'];
  switch (typeof value) {
    case 'boolean':
      return !value && unset.test(key) ? ['boolean', 'number', 'string'] : ['boolean'];
    case 'number':
      return quantity.test(key) || numberOrName.test(key) ? ['number', 'string'] : ['number'];
    case 'string':
      return ofText(key, value);
    default:
      return ['object'];
  }
}

function ofText(key: string, value: string): readonly ValueType[] {
  if (value === 'true' || value === 'false') return ['string', 'boolean'];
  if (/^\d+$/.test(value) || quantity.test(key) || numberOrName.test(key)) return ['string', 'number'];
  return value === '' && countable.test(key) ? ['string', 'number', 'boolean'] : ['string'];
}
