import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ini, json, yaml } from '../../../constructs/core/model/document.ts';
import { type External, externalTarget, outside } from '../../../constructs/core/model/external.ts';
import { partsOf, Reference } from '../../../constructs/core/model/reference.ts';

const nas: External = { name: 'NAS', cidrs: ['192.168.2.2/32'], ports: [{ port: 2049 }] };
const host = outside(nas, 'say "hi"');
const port = Reference.number(2049, externalTarget(nas));

function plain(reference: Reference): string {
  return partsOf(reference)
    .map((part) => part.text)
    .join('');
}

describe('a document', () => {
  it('in JSON contains text, numbers and plain values, and keeps its targets', () => {
    const document = json({
      server: { name: outside(nas, 'nas'), port, retries: 3 },
      on: true,
      list: [port, 'x'],
    });
    expect(JSON.parse(plain(document))).toEqual({
      server: { name: 'nas', port: 2049, retries: 3 },
      on: true,
      list: [2049, 'x'],
    });
    expect(partsOf(document).filter((part) => part.target)).toHaveLength(3);
  });

  it('in YAML contains the same', () => {
    const document = yaml({ server: { name: outside(nas, 'nas'), port }, list: [port] });
    expect(load(plain(document))).toEqual({ server: { name: 'nas', port: 2049 }, list: [2049] });
  });

  it('in INI has sections and keys', () => {
    expect(plain(ini({ mlflow: { host: outside(nas, 'nas'), port } }))).toBe(
      '[mlflow]\nhost = nas\nport = 2049\n',
    );
  });

  it('leaves out undefined values', () => {
    expect(plain(json({ a: undefined, b: 1 }))).toBe('{\n  "b": 1\n}\n');
  });

  it('escapes the text of a reference for the format', () => {
    expect(JSON.parse(plain(json({ host })))).toEqual({ host: 'say "hi"' });
    expect(load(plain(yaml({ host })))).toEqual({ host: 'say "hi"' });
  });
});
