import type { ArgoCdValues } from '../../../imports/charts/argo-cd.ts';
import { refuse } from '../../core/author/admission.ts';
import { allReleases } from '../../core/author/chart/release.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { delivery } from '../../core/author/delivery.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import type { Pods } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { refusedRights } from '../../core/model/rights.ts';
import { bootSecrets } from '../../core/model/secret.ts';
import { proxyVariables } from '../../core/spec/proxy.ts';
import { externalsOf, externalsOfChart } from '../../externals.ts';
import { argoCdKinds } from '../../kinds/argoproj.io/index.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Identity } from '../../security/identity/index.ts';
import { argocdDelivery } from './delivery.ts';
import { applicationHealth, claimHealth, helmChartHealth, sealedSecretHealth } from './health.ts';
import { loginValues } from './login.ts';
import type { ResolvedOptions } from './options.ts';
import { pins } from './pins.ts';
import { isPrivate, type Repository, repositoryLogin, trustedHosts } from './repositories.ts';
import { containers } from './resources.ts';
import { marksUntouched, trackingMethod, trackingVariables } from './tracking.ts';
import { chart } from './versions.ts';

export interface ArgoCdProps extends ResolvedOptions {
  readonly gateway: Gateway;
  /** Git repositories that it delivers from, besides the platform's own. */
  readonly repositories: readonly Repository[];
  /** Needed when the exposure's authentication is `oidc`. */
  readonly identity?: Identity | undefined;
}

/** Syncs the cluster with `dist/` in git, itself included. */
export class ArgoCd extends Component {
  constructor(cluster: Cluster, props: ArgoCdProps) {
    super(cluster, 'argocd', { layer: 'gitops', purpose: 'Watches git and makes the cluster look like it' });
    cluster.provide(delivery, argocdDelivery);
    const { exposure, gateway, identity } = props;
    const host = exposure && gateway.hostOf(exposure);
    const login =
      host && identity && exposure.auth === 'oidc' ? loginValues(this, identity, host) : undefined;
    const variables = Object.entries(proxyVariables(cluster.spec)).map(([name, value]) => ({ name, value }));
    const values: ArgoCdValues = {
      fullnameOverride: 'argocd',
      // Our policies are narrower; our priority classes do not exist yet at boot.
      global: { networkPolicy: { create: false }, priorityClassName: 'system-cluster-critical' },
      dex: { enabled: false },
      notifications: { enabled: false },
      configs: {
        cm: {
          ...(host && { url: `https://${host}` }),
          'application.resourceTrackingMethod': trackingMethod,
          'resource.customizations.health.PersistentVolumeClaim': claimHealth,
          'resource.customizations.health.argoproj.io_Application': applicationHealth,
          'resource.customizations.health.bitnami.com_SealedSecret': sealedSecretHealth,
          'resource.customizations.health.helm.cattle.io_HelmChart': helmChartHealth,
          ...login?.cm,
        },
        ...(login && { rbac: login.rbac }),
        ...trustedHosts(cluster.spec),
        // The gateway terminates TLS; the policies allow only the gateway to call the server.
        params: {
          'server.insecure': true,
          'controller.diff.server.side': 'true',
          // Writes the health of each object into the Application.
          'controller.resource.health.persist': 'true',
        },
      },
      controller: {
        resources: containerResources(containers.controller),
        extraArgs: ['--metrics-application-conditions=SharedResourceWarning'],
      },
      repoServer: {
        ...(variables.length > 0 && { env: variables }),
        resources: containerResources(containers.repoServer),
        copyutil: { resources: containerResources(containers.repoServer) },
      },
      server: { resources: containerResources(containers.server) },
      redis: { resources: containerResources(containers.redis) },
      redisSecretInit: { resources: containerResources(containers.redisSecretInit) },
      applicationSet: { resources: containerResources(containers.applicationSet) },
    };
    const release = this.release({ chart: pinnedChart(chart), bootstrap: true, values, pins });
    this.providesKinds(argoCdKinds);
    this.allowRights(
      'argocd-application-controller',
      [...(Object.keys(refusedRights) as (keyof typeof refusedRights)[]), '* *', '* paths'],
      'it installs and changes everything in the cluster; AppProjects bound what it does for whom',
    );
    this.allowRights(
      'argocd-server',
      ['secrets', 'exec', 'pods', 'admission', '* *'],
      'it shows, patches and deletes whatever the logged-in person may, by its own roles',
    );
    this.expectObject('Secret', 'argocd', 'argocd-redis');
    // Argo CD makes this Secret when it starts for the first time.
    cluster.add(allFirstLogins, {
      component: this,
      user: 'admin',
      secret: 'argocd-initial-admin-secret',
      key: 'password',
    });
    // Argo CD creates this project when it starts.
    this.expectObject('AppProject', 'argocd', 'default');

    const controller = release.pods('controller', 'argocd-application-controller', containers.controller);
    const repoServer = release.pods('repo-server', 'argocd-repo-server', {
      copyutil: containers.repoServer,
      'repo-server': containers.repoServer,
    });
    const server = release.pods('server', 'argocd-server', containers.server, { reads: ['configs'] });
    const redis = release.pods('redis', 'argocd-redis', containers.redis);
    const applicationSet = release.pods(
      'applicationset',
      'argocd-applicationset-controller',
      containers.applicationSet,
    );
    release.pods('redis-secret-init', 'argocd-redis-secret-init', containers.redisSecretInit);
    for (const caller of [controller, repoServer, server]) {
      this.allowTo(caller, redis.endpoint('redis'), 'it keeps what was rendered');
    }
    for (const caller of [controller, server, applicationSet]) {
      this.allowTo(caller, repoServer.endpoint('repo-server'), 'it asks for rendered manifests');
    }
    const { git } = cluster.spec;
    const repositories = [
      { url: git.url, name: 'repository', private: isPrivate(git) },
      ...props.repositories,
    ];
    const logins = new Map(repositories.filter((it) => it.private).map((it) => [it.url, it]));
    for (const repository of logins.values()) {
      const login = repositoryLogin(this, repository);
      if (repository.url === git.url) cluster.add(bootSecrets, login);
    }
    this.fetches(
      cluster,
      repoServer,
      repositories.map(({ url }) => url),
    );
    if (exposure) {
      const web = server.endpoint('server', { service: 'argocd-server', servicePort: 80 });
      gateway.expose(this, 'argocd', web, exposure);
    }
    this.serveMetrics({
      endpoint: controller.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        argocd_app_info: { type: 'gauge', labels: ['name', 'project', 'sync_status', 'health_status'] },
        argocd_app_sync_total: { type: 'counter', labels: ['name', 'phase'] },
        argocd_app_condition: { type: 'gauge', labels: ['name', 'project', 'condition'] },
      },
    });
    this.alert({
      name: 'ApplicationNotSynced',
      expr: 'argocd_app_info{sync_status!="Synced"} == 1',
      for: '30m',
      severity: 'warning',
      summary: 'Application {{ $labels.name }} is not what git says',
      runbook: 'application-not-synced',
    });
    this.alert({
      name: 'ApplicationSharesObject',
      expr: 'argocd_app_condition{condition="SharedResourceWarning"} > 0',
      for: '2m',
      severity: 'critical',
      summary: 'Application {{ $labels.name }} is not synced: another one claims an object of it',
      runbook: 'application-shares-object',
    });
    // Who may make Applications of a team, by Argo CD's server, does not mark them as somebody else's.
    refuse(this, 'marks', {
      namespace: this.namespaceName,
      matched: [{ groups: ['argoproj.io'], resources: ['*/*'], operations: ['CREATE', 'UPDATE'] }],
      variables: trackingVariables,
      validations: [marksUntouched],
    });
  }

  // The repositories of charts are known only when every component is constructed.
  private fetches(cluster: Cluster, repoServer: Pods, repositories: readonly string[]): void {
    cluster.whenComplete(() => {
      const delivered = cluster.all(allReleases).filter(({ props }) => !props.bootstrap);
      const outside = [
        ...repositories.flatMap((url) => externalsOf(cluster, this.name, url)),
        ...delivered.flatMap(({ props }) => externalsOfChart(cluster, this.name, props.chart.pinned)),
      ];
      const externals = new Map(outside.map((it) => [it.name, it]));
      for (const external of externals.values())
        this.allowTo(repoServer, external, 'it fetches git repositories and charts');
    });
  }
}
