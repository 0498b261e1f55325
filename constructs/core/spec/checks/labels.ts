import { keyPath } from '../../base/path.ts';
import type { Problem } from '../../base/problem.ts';
import { suggest } from '../../base/suggest.ts';
import { parseTaint, repels, taintEffects } from '../../base/taint.ts';
import { any, quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedNode } from '../resolve.ts';
import { repeated } from './repeated.ts';
import { isHostName } from './syntax.ts';

const word = /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/;

/**
 * Checks labels and taints of nodes, which the kubelet sets when a node joins. It does not start with labels that it
 * refuses.
 */
export function* checkLabels({ cluster: { nodes } }: Declared): Generator<Problem> {
  for (const [i, node] of nodes.entries()) {
    yield* checkNodeLabels(`nodes[${i}].labels`, node.labels);
    yield* checkModes(`nodes[${i}].modes`, node);
    yield* checkNodeTaints(`nodes[${i}].taints`, node);
  }
  yield* checkUntainted(nodes);
}

function* checkNodeLabels(at: string, labels: ResolvedNode['labels']): Generator<Problem> {
  for (const [key, value] of Object.entries(labels)) {
    const path = keyPath(at, key);
    yield* checkKey(path, key);
    yield* checkValue(path, value);
  }
}

function* checkKey(path: string, key: string): Generator<Problem> {
  if (!isKey(key))
    yield {
      code: 'invalid-label-key',
      path,
      found: quoted(key),
      expected: keyExpected,
      fix: 'Rename the label.',
    };
  else if (isReserved(key)) {
    yield {
      code: 'reserved-label',
      path,
      found: quoted(key),
      expected: 'a label that the kubelet may set: it refuses most labels below kubernetes.io and k8s.io',
      fix: 'Use your own prefix, or no prefix.',
    };
  }
}

function* checkValue(path: string, value: string): Generator<Problem> {
  if (value !== '' && !word.test(value)) {
    yield {
      code: 'invalid-label-value',
      path,
      found: quoted(value),
      expected: valueExpected,
      fix: 'Write the value in these characters.',
    };
  }
}

function* checkModes(at: string, { labels, modes }: ResolvedNode): Generator<Problem> {
  if (!modes) return;
  const { label, values, initial } = modes;
  yield* checkKey(`${at}.label`, label);
  if (label in labels) {
    yield {
      code: 'mode-label-in-labels',
      path: `${at}.label`,
      found: `${quoted(label)}, which is also set in labels`,
      expected: 'a label that is set in one place',
      fix: 'Remove it from labels.',
    };
  }
  for (const [i, value] of values.entries()) yield* checkValue(`${at}.values[${i}]`, value);
  const placed = values.map((value, i) => ({ path: `${at}.values[${i}]`, value }));
  for (const { path, value, before } of repeated(placed)) {
    yield {
      code: 'duplicate-item',
      path,
      found: `${quoted(value)} again, as in ${before}`,
      expected: 'each value once',
      fix: 'Remove one of the two.',
    };
  }
  if (!values.includes(initial)) {
    yield {
      code: 'unknown-initial-value',
      path: `${at}.initial`,
      found: quoted(initial),
      expected: values.length === 0 ? 'one of values, which is empty' : `one of ${any(values.map(quoted))}`,
      fix: 'Write one of the values, or add it to values.',
    };
  }
}

function* checkNodeTaints(at: string, { taints }: ResolvedNode): Generator<Problem> {
  for (const [i, text] of taints.entries()) {
    const path = `${at}[${i}]`;
    const taint = parseTaint(text);
    if (!taint) {
      const effect = text.slice(text.lastIndexOf(':') + 1);
      const near = suggest(effect, taintEffects);
      yield {
        code: 'invalid-taint',
        path,
        found: quoted(text),
        expected: `key=value:Effect or key:Effect, Effect one of ${any(taintEffects)}`,
        fix:
          near === undefined || near === effect
            ? 'Write it like gpu=true:NoSchedule.'
            : `Did you mean ${near}?`,
      };
      continue;
    }
    if (!isKey(taint.key))
      yield {
        code: 'invalid-label-key',
        path,
        found: quoted(taint.key),
        expected: keyExpected,
        fix: 'Rename the taint.',
      };
    if (taint.value !== '' && !word.test(taint.value)) {
      yield {
        code: 'invalid-label-value',
        path,
        found: quoted(taint.value),
        expected: valueExpected,
        fix: 'Write the value in these characters.',
      };
    }
  }
  yield* checkRepeatedTaints(at, taints);
}

function* checkRepeatedTaints(at: string, taints: readonly string[]): Generator<Problem> {
  const placed = taints.flatMap((text, i) => {
    const taint = parseTaint(text);
    return taint ? [{ path: `${at}[${i}]`, value: `${taint.key}:${taint.effect}` }] : [];
  });
  for (const { path, value, before } of repeated(placed)) {
    yield {
      code: 'duplicate-taint',
      path,
      found: `a second taint ${value}, besides ${before}`,
      expected: 'one taint of each key and effect',
      fix: 'Remove one of the two.',
    };
  }
}

function* checkUntainted(nodes: readonly ResolvedNode[]): Generator<Problem> {
  if (nodes.length === 0 || nodes.some(({ taints }) => !repels(taints))) return;
  yield {
    code: 'all-nodes-tainted',
    path: 'nodes',
    found: 'a taint with NoSchedule or NoExecute on every node',
    expected: 'at least one node that accepts pods without tolerations',
    fix: 'Remove the taints of a node.',
  };
}

const keyExpected =
  'up to 63 letters, digits, dashes, underscores and dots, with a letter or digit at both ends, optionally after a domain and a slash';
const valueExpected =
  'nothing, or up to 63 letters, digits, dashes, underscores and dots, with a letter or digit at both ends';

function isKey(key: string): boolean {
  const [name = '', prefix, ...rest] = key.split('/').reverse();
  return rest.length === 0 && word.test(name) && (prefix === undefined || isHostName(prefix));
}

/** Labels below kubernetes.io and k8s.io, except those that the kubelet lets users set. */
function isReserved(key: string): boolean {
  const [prefix = '', name] = key.split('/');
  if (name === undefined || !/(^|\.)(kubernetes|k8s)\.io$/.test(prefix)) return false;
  const open = /(^|\.)(kubelet|node)\.kubernetes\.io$/.test(prefix);
  return !open && !['topology.kubernetes.io/region', 'topology.kubernetes.io/zone'].includes(key);
}
