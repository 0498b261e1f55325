import { describe, expect, it } from 'vitest';
import { provePlatform } from '../../../../constructs/core/verify/objects/relations.ts';
import { kinds } from '../../../kinds/all.ts';
import type { Changes } from './cases/case.ts';
import { change } from './change.ts';
import { unmanaged } from './platform.ts';
import { samples } from './samples/index.ts';

type Name = 'ingressRoute' | 'ingress';

/** The problems of a second object beside one with the same host name. */
function pathsOf(name: Name, changes: Changes, component: string): string[] {
  const all = Object.values(samples).map((manifest) => ({ component: { name: 'team' }, manifest }));
  const second = change(samples[name], { 'metadata.name': 'second', ...changes });
  return provePlatform([...all, { component: { name: component }, manifest: second }], kinds, unmanaged).map(
    ({ path }) => path,
  );
}

const match = 'spec.routes[0].match';
const host = 'spec.rules[0].host';
const path = 'spec.rules[0].http.paths[0].path';

describe('a host name', () => {
  it.each<[Name, Changes, string]>([
    ['ingressRoute', { [match]: 'Host(`sample.example.org`)' }, match],
    ['ingressRoute', { [match]: 'Host("SAMPLE.example.org")' }, match],
    ['ingressRoute', { [match]: 'Host(`sample.example.org`) && PathPrefix(`/a`)' }, match],
    ['ingressRoute', { [match]: 'Host(`other.example.org`) || Host(`sample.example.org`)' }, match],
    ['ingress', { [host]: 'sample.example.org' }, host],
  ])('of one component is not had by another: %s %j', (name, changes, at) => {
    expect(pathsOf(name, changes, 'other')).toEqual([`other/${samples[name].kind}.second ${at}`]);
  });

  it.each<[Name, Changes]>([
    ['ingressRoute', { [match]: 'Host(`other.example.org`)' }],
    ['ingress', { [host]: 'other.example.org' }],
  ])('of its own may be had by another component: %s %j', (name, changes) => {
    expect(pathsOf(name, changes, 'other')).toEqual([]);
  });

  it('is served by one object of its component for each rule', () => {
    expect(pathsOf('ingressRoute', {}, 'team')).toEqual([`team/IngressRoute.second ${match}`]);
    expect(pathsOf('ingress', {}, 'team')).toEqual([`team/Ingress.second ${host}`]);
  });

  it('may be served by several objects with different rules', () => {
    const rule = 'Host(`sample.example.org`) && PathPrefix(`/a`)';
    expect(pathsOf('ingressRoute', { [match]: rule }, 'team')).toEqual([]);
    expect(pathsOf('ingress', { [path]: '/other' }, 'team')).toEqual([]);
  });
});
