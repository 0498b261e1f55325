import type { ValueType } from '../../../constructs/core/author/chart/value.ts';

// Values with these names may be numbers or durations, so an empty default does not show their type.
const countable =
  /port|limit|interval|timeout|seconds|period|burst|qps|replicas|retries|count|size|weight|max|min|ttl|enable|percent/i;
const quantity = /^(cpu|memory|storage|size|ephemeral-storage|sizeLimit)$/;
const numberOrName = /^(port|targetPort|maxUnavailable|maxSurge|minAvailable)$/i;
// For these values `false` means "none", and another value has another type.
const unset = /(Limit|Address|Size|Timeout|Interval)$/;

/** The types of a value that follow from its name and its default. */
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
