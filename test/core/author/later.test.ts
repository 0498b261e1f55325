import { describe, expect, it } from 'vitest';
import { allReleases, Release } from '../../../constructs/core/author/chart/release.ts';
import { env } from '../../../constructs/core/author/workload/env.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { json } from '../../../constructs/core/model/document.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import { later } from '../../../constructs/core/model/later.ts';
import { type Text, text } from '../../../constructs/core/model/reference.ts';
import { chart } from '../../support/chart.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';
import { templateOf } from '../../support/objects.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };

/** A component that uses values of a component that is constructed later. */
function setting() {
  const cluster = emptyCluster();
  const app = new Part(cluster, 'app');
  const said: Record<string, Text> = {};
  const contribute = () => {
    const other = new Part(cluster, 'other');
    const { endpoint } = other.deployment('server', { ...workload, ports: { http: 80 } });
    said.URL = endpoint('http').url;
    return other.secret('login', { password: random() }).key('password');
  };
  const made = () => {
    const built = build(cluster);
    const find = (kind: string, name: string) =>
      built.objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name)
        ?.manifest;
    const scopes = [...built.contract.values()].flatMap((entry) => entry.scopes);
    return { ...built, find, scopes };
  };
  return { app, said, contribute, made };
}

const url = 'http://other-server.other.svc.cluster.local:80';
const edge = { from: { component: { name: 'app' } }, to: { pods: { name: 'server' } } };

const podOf = (manifest: unknown) => templateOf(manifest).spec!;

describe('a value that is known only later', () => {
  it('may be the variables of a workload, or one of them', () => {
    const { app, said, contribute, made } = setting();
    app.deployment('all', { ...workload, env: later(() => said) });
    app.deployment('one', { ...workload, env: { A: 'a', URL: later(() => said.URL ?? '') } });
    contribute();
    const { problems, find, edges } = made();
    expect(problems).toEqual([]);
    expect(podOf(find('Deployment', 'app-all')).containers[0]!.env).toEqual([{ name: 'URL', value: url }]);
    expect(podOf(find('Deployment', 'app-one')).containers[0]!.env).toEqual([
      { name: 'A', value: 'a' },
      { name: 'URL', value: url },
    ]);
    expect(edges).toMatchObject([edge, edge]);
  });

  it('may be a file, which becomes a ConfigMap without secrets in it', () => {
    const { app, said, contribute, made } = setting();
    const file = app.file(
      'app.conf',
      later(() => text`url = ${said.URL ?? ''}`),
    );
    app.deployment('server', { ...workload, files: { '/etc/app.conf': file } });
    contribute();
    const { problems, find, edges, scopes } = made();
    expect(problems).toEqual([]);
    expect(find('ConfigMap', 'app-app-conf')).toMatchObject({ data: { 'app.conf': `url = ${url}` } });
    expect(podOf(find('Deployment', 'app-server')).volumes).toEqual([
      { name: 'file-etc-app-conf', configMap: { name: 'app-app-conf' } },
    ]);
    expect(edges).toMatchObject([edge]);
    expect(scopes).toEqual([]);
  });

  it('may be a file, which becomes a Secret with secrets in it', () => {
    const { app, said, contribute, made } = setting();
    const late: Text[] = [];
    const file = app.file(
      'app.conf',
      later(() => text`url = ${said.URL ?? ''} ${late[0] ?? ''}`),
    );
    app.deployment('server', { ...workload, files: { '/etc/app.conf': file } });
    expect(() => file.secret).toThrow('what file app.conf of app holds is known only later');
    late.push(contribute());
    const { problems, find, edges, scopes } = made();
    expect(problems).toEqual([]);
    expect(find('ConfigMap', 'app-app-conf')).toBeUndefined();
    expect(podOf(find('Deployment', 'app-server')).volumes).toEqual([
      { name: 'file-etc-app-conf', secret: { secretName: 'app-app-conf', defaultMode: 0o440 } },
    ]);
    expect(edges).toMatchObject([edge]);
    expect(scopes).toEqual(['app/app-app-conf', 'other/other-login']);
  });

  it('may be a field of an object, also around variables', () => {
    const { app, said, contribute, made } = setting();
    const pods = app.declarePods('steps', { origin: 'operator', kind: 'Pod', labels: {}, resources: tiny });
    const pod = app.object('v1/Pod', 'step', {
      spec: { containers: later(() => [{ name: 'main', env: env(said) }]) },
    });
    app.readBy(pod, () => [pods]);
    contribute();
    const { problems, find, edges } = made();
    expect(problems).toEqual([]);
    expect(find('Pod', 'step')?.spec).toEqual({
      containers: [{ name: 'main', env: [{ name: 'URL', value: url }] }],
    });
    expect(edges).toMatchObject([edge]);
  });

  it('may be a value of a chart', () => {
    const { app, said, contribute, made } = setting();
    const release = new Release(app, { chart, values: { url: later(() => said.URL) } });
    app.cluster.add(allReleases, release);
    release.pods('a', 'a', tiny, { reads: ['url'] });
    contribute();
    const { problems, values, edges } = made();
    expect(problems).toEqual([]);
    expect(values.get(release)).toEqual({ url });
    expect(edges).toMatchObject([edge]);
  });

  it('must not be a part of a text or a document before it is known', () => {
    const value = later(() => 'x');
    const message = 'a value that is known only later was used before';
    expect(() => text`a ${value}`).toThrow(message);
    expect(() => json({ a: [value] })).toThrow(message);
    expect(() => `${value}`).toThrow(message);
    expect(() => JSON.stringify({ value })).toThrow(message);
  });

  it.each<[string, (value: { readonly a: string[] }) => unknown, string]>([
    ['a property', (value) => value.a, 'its property a'],
    ['a method of a property', (value) => value.a.join(), 'its property a'],
    ['spreading it', (value) => ({ ...value }), 'its parts'],
    ['what is left of it', ({ a: _, ...rest }) => rest, 'its property a'],
    ['asking for a key', (value) => 'a' in value, 'its property a'],
    ['Object.entries()', (value) => Object.entries(value), 'its parts'],
    ['setting a property', (value) => Object.assign(value, { a: [] }), 'its property a'],
    ['a list of it', (value) => [...(value as unknown as string[])], 'its items'],
    ['the length of it', (value) => (value as unknown as string).length, 'its property length'],
    ['a method of a text', (value) => (value as unknown as string).trim(), 'its property trim'],
    ['arithmetic', (value) => Number(value) + 1, 'its text'],
  ])('is refused where its value is used: %s', (_, use, what) => {
    const problem = {
      path: expect.stringMatching(/later\.test\.ts:\d+/),
      found: `a value that is known only later was used before: ${what}`,
      fix: expect.stringContaining('into later()'),
    };
    expect(() => use(later(() => ({ a: ['x'] })))).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining(problem)] }),
    );
    // The same with a value that is known.
    expect(() => use({ a: ['x'] })).not.toThrow('known only later');
  });

  it('is refused with the place in the component, where the core comes upon it', () => {
    const { app } = setting();
    const use = () => app.deployment('server', { ...workload, ports: later(() => ({ http: 80 })) });
    expect(use).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ path: expect.stringMatching(/later\.test\.ts:\d+/) })],
      }),
    );
  });

  it('may be the labels and annotations of an object, also of one that is retained', () => {
    const { app, made } = setting();
    for (const retain of [false, true])
      app.object('v1/ConfigMap', `map-${retain}`, {
        metadata: { retain, annotations: later(() => ({ note: 'a' })), labels: later(() => ({ kind: 'b' })) },
        data: {},
      });
    const { find } = made();
    for (const name of ['map-false', 'map-true'])
      expect(find('ConfigMap', name)?.metadata).toMatchObject({
        annotations: { note: 'a' },
        labels: { kind: 'b' },
      });
  });
});
