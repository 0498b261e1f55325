import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { buildCluster, synthesize } from '../../constructs/synthesize.ts';
import { pem } from '../support/certificate.ts';
import { examples } from '../support/clusters.ts';

const [homelab, single] = examples.map(({ spec }) => spec) as [ClusterSpec, ClusterSpec];

/** The keys of the contract, and the files of a synth. */
function of(spec: ClusterSpec) {
  const keys = [...buildCluster(spec).contract.keys()].filter((id) => id.startsWith('repository'));
  return { keys, files: synthesize([{ file: `clusters/${spec.name}.ts`, spec }]).files };
}

const from = (git: Partial<ClusterSpec['git']>): ClusterSpec => ({
  ...single,
  git: { ...single.git, ...git },
});

describe('the login of the repository', () => {
  it('is a deploy key over ssh', () => {
    expect(of(from({ url: 'ssh://git@github.com/x/y.git' })).keys).toEqual(['repository/sshPrivateKey']);
  });

  it('is a user and a token over https', () => {
    expect(of(from({ private: true })).keys.sort()).toEqual(['repository/password', 'repository/username']);
  });

  it('is not asked for where the repository is public', () => {
    expect(of(from({})).keys).toEqual([]);
  });

  it('is applied at boot, before Argo CD reads the repository', () => {
    const boot = 'single/bootstrap/manifests';
    const opener = `${boot}/helmchart-sealed-secrets.yaml`;
    expect([...of(from({ private: true })).files.keys()]).toContain(opener);
    expect([...of(from({})).files.keys()]).not.toContain(opener);
  });
});

it('each private repository of a team has a login of its own', () => {
  const [team, ...others] = homelab.teams ?? [];
  const spec: ClusterSpec = {
    ...homelab,
    teams: [
      {
        ...team!,
        repositories: ['https://github.com/example/open.git', 'ssh://git@github.com/example/keyed.git'],
        privateRepositories: ['https://github.com/example/closed.git'],
      },
      ...others,
    ],
  };
  const { keys, files } = of(spec);
  expect(keys.sort()).toEqual([
    'repository-team-data-science-2/sshPrivateKey',
    'repository-team-data-science-3/password',
    'repository-team-data-science-3/username',
  ]);
  expect(
    load(files.get('homelab/team-data-science/AppProject.argocd.team-data-science.yaml')!),
  ).toMatchObject({
    spec: {
      sourceRepos: [
        'https://github.com/example/open.git',
        'ssh://git@github.com/example/keyed.git',
        'https://github.com/example/closed.git',
      ],
    },
  });
});

describe('the host of a repository', () => {
  const values = (git: Partial<ClusterSpec['git']>) =>
    of(from(git)).files.get('single/argocd/HelmChart.kube-system.argocd.yaml') ?? '';

  it('has its key in Argo CD', () => {
    const line =
      'git.example.net ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl';
    const text = values({ url: 'ssh://git@git.example.net/x/y.git', knownHosts: [line] });
    expect(text).toContain(line);
    expect(values({})).not.toContain('extraHosts');
  });

  it('has its authority in Argo CD', () => {
    const text = values({
      url: 'https://gitea.example.net/x/y.git',
      authorities: { 'gitea.example.net': pem },
    });
    expect(text).toContain('gitea.example.net: |');
    expect(text).toContain('MIIBhjCCAS2gAwIBAgIUfzMKqCdWDKjTRSKNXIGG7XjdBswwCgYIKoZIzj0EAwIw');
  });
});
