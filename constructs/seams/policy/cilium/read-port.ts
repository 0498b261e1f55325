import type { Cursor } from '../../../core/verify/reachability/cursor.ts';
import {
  everyPort,
  type PortRule,
  readPortName,
  readPortNumbers,
} from '../../../core/verify/reachability/ports.ts';

/** A port of a Cilium rule, where numbers are texts and 0 is every port. */
export function readCiliumPort(at: Cursor): PortRule {
  at.only('protocol', 'port', 'endPort');
  const given = at.at('protocol');
  const protocol = given.exists ? given.oneOf('TCP', 'UDP', 'SCTP', 'ANY') : 'ANY';
  const restriction = protocol === 'ANY' ? {} : { protocol };
  const port = at.at('port');
  const text = port.text();
  if (text === '0') return { ...restriction, ...everyPort };
  if (/^\d+$/.test(text)) return { ...restriction, ...readPortNumbers(port, Number(text), at.at('endPort')) };
  return { ...restriction, ...readPortName(port, at.at('endPort')) };
}
