import type { Problem } from '../../base/problem.ts';
import type { Declared } from '../declared.ts';

/** Checks the MTU of pods, whose packets the tailnet encapsulates in its own. */
export function* checkTailnet({
  cluster: {
    network: { tailnet },
  },
}: Declared): Generator<Problem> {
  if (!tailnet) return;
  const { podMtu } = tailnet;
  if (Number.isInteger(podMtu) && podMtu >= 576 && podMtu <= 1270) return;
  yield {
    code: 'invalid-pod-mtu',
    path: 'network.tailnet.podMtu',
    found: String(podMtu),
    expected: 'a whole number of bytes from 576 to 1270: a tailnet of MTU 1280 drops larger packets',
    fix: 'Remove the key for the default of 1270.',
  };
}
