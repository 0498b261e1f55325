import { describe, expect, it } from 'vitest';
import type { ChartVersion } from '../constructs/core/author/chart/version.ts';
import { allExceptions } from '../constructs/core/model/exception.ts';
import { externalsOfChart } from '../constructs/externals.ts';
import { chart as pages } from '../constructs/networking/metallb/versions.ts';
import { emptyCluster } from './support/cluster.ts';

/** The hosts of a chart, and their exceptions. */
function hostsOf(chart: ChartVersion) {
  const cluster = emptyCluster();
  const hosts = externalsOfChart(cluster, 'argocd', chart).flatMap((external) => external.hosts ?? []);
  return { hosts, ledger: cluster.all(allExceptions).map(({ what }) => what) };
}

describe('the hosts of a chart', () => {
  const own: ChartVersion = { name: 'notes', version: '1.0.0', repository: 'https://charts.example.org' };

  it('are exactly those that it names', () => {
    const hosts = ['charts.example.org', 'cdn.example.org'];
    expect(hostsOf({ ...own, hosts })).toEqual({ hosts, ledger: [] });
  });

  it('are an exception when it names none and its repository is of no known family', () => {
    expect(hostsOf(own)).toEqual({
      hosts: ['charts.example.org'],
      ledger: ['egress to charts.example.org:443'],
    });
  });

  it('are those of its family with their redirects', () => {
    const { hosts, ledger } = hostsOf(pages);
    expect(hosts).toEqual(expect.arrayContaining(['*.github.io', 'release-assets.githubusercontent.com']));
    expect(ledger).toEqual([]);
  });
});
