import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000, ports: { http: 80 } };

/** The problems of two components of which a test fills one. */
function problemsOf(fill: (app: Part, other: Part) => void) {
  const cluster = emptyCluster();
  fill(new Part(cluster, 'app'), new Part(cluster, 'other'));
  return build(cluster).problems.map(({ path, found }) => `${path}: ${found}`);
}

describe('mistakes of a component author', () => {
  it('are reported all at once', () => {
    const problems = problemsOf((app) => {
      const server = app.deployment('server', workload);
      app.deployment('caller', { ...workload, env: { URL: server.endpoint('https').url } });
      app.object('v1/ConfigMap', 'settings', { data: { a: '1' } });
      app.object('v1/ConfigMap', 'settings', { data: { a: '2' } });
      app.declarePods('server', { origin: 'operator', kind: 'Pod', labels: { a: 'b' }, resources: tiny });
      app.file('lost.conf', 'x');
    });
    expect(problems).toEqual([
      'app/server: an endpoint at port "https"',
      'app/ConfigMap.settings: two objects of this kind and name',
      'app/server: a second group of pods with this name',
      'app/lost.conf: a file that no pods mount',
    ]);
  });

  it('are not found in correct neighbours', () => {
    const problems = problemsOf((app, other) => {
      const file = app.file('app.conf', 'x');
      const server = app.deployment('server', { ...workload, files: { '/etc/app.conf': file } });
      app.deployment('caller', { ...workload, env: { URL: server.endpoint('http').url } });
      other.deployment('server', workload);
      app.object('v1/ConfigMap', 'settings', { data: {} });
      app.object('v1/ConfigMap', 'settings', { metadata: { namespace: 'other' }, data: {} });
      other.object('v1/ConfigMap', 'settings-of-app', { data: {} });
    });
    expect(problems).toEqual([]);
  });
});
