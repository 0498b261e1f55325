import type { ApiObject } from 'cdk8s';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { Workload } from '../../core/author/workload/props.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import type { Endpoint, Pods } from '../../core/model/pods.ts';
import { argoWorkflowsKinds } from '../../kinds/argoproj.io/index.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Identity } from '../../security/identity/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import type { Database } from '../../storage/postgres/database.ts';
import { configuration, ports } from './configuration.ts';
import { definitionOf, group, kinds } from './definitions.ts';
import { createAccounts, createLogin } from './login.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { controllerAtHome, controllerSees } from './rights.ts';
import { createServer, serverAccount } from './server.ts';
import { controllerImage, executorImage } from './versions.ts';

/** Properties of Argo Workflows. */
export interface ArgoWorkflowsProps extends ResolvedOptions {
  /** Records of ended workflows. */
  readonly database: Database;
  readonly gateway: Gateway;
  /** Needed with an exposure. */
  readonly identity: Identity | undefined;
  /** Whether the server lets programs start workflows by webhooks. */
  readonly webhooks: boolean;
}

/** Name of the controller's account. */
export const controllerAccount = 'argo-workflows-controller';

/** Runs workflows: each step as a pod, in the namespaces of teams that use it. */
export class ArgoWorkflows extends Component {
  /** Makes the pods of workflows. */
  readonly controller: Pods;
  /** Serves the pages and the artifacts on them; undefined without an exposure. */
  readonly server: Pods | undefined;
  /** Where programs call to start workflows; undefined unless `webhooks` is on. */
  readonly webhooks: Endpoint | undefined;
  readonly exposure: Exposure | undefined;
  #isUsed = false;

  constructor(cluster: Cluster, props: ArgoWorkflowsProps) {
    super(cluster, 'argo-workflows', {
      layer: 'mlops',
      purpose: 'Runs the workflows of teams, each step as a pod',
      retainData: true,
    });
    for (const kind of kinds)
      this.object(
        'apiextensions.k8s.io/v1/CustomResourceDefinition',
        `${kind.plural}.${group}`,
        definitionOf(kind),
      );
    this.providesCrds(...kinds.map(({ kind }) => `${group}/${kind}`));
    this.providesKinds(argoWorkflowsKinds);

    const { exposure, gateway, identity } = props;
    const login =
      exposure && identity ? createLogin(this, identity, `https://${gateway.hostOf(exposure)}`) : undefined;
    const settings = {
      ...configuration(props, props.database),
      ...(login && { sso: login.configuration }),
    };
    const map = this.object('v1/ConfigMap', `${this.name}-configuration`, { data: settings });
    const rollOn = Object.values(settings);
    const controller = this.deployment('controller', {
      image: controllerImage,
      resources: containers.controller,
      uid: 8737,
      // Two controllers would make the pods of a workflow twice.
      recreate: true,
      command: ['workflow-controller'],
      args: [
        `--configmap=${map.name}`,
        `--executor-image=${executorImage}`,
        '--executor-image-pull-policy=IfNotPresent',
        '--log-format=json',
      ],
      env: {
        LEADER_ELECTION_DISABLE: true,
        // It looks at a workflow again this long after a step has ended; its default of ten seconds is for each step.
        DEFAULT_REQUEUE_TIME: '2s',
      },
      ports,
      probes: {
        ready: { path: '/healthz', port: 'health' },
        live: { path: '/healthz', port: 'health' },
      },
      api: { rules: controllerAtHome },
      rollOn,
    });
    bind(this, { name: controllerAccount, namespace: this.namespaceName }, controllerSees, undefined);
    this.controller = controller.pods;
    const { webhooks } = props;
    const server =
      login || webhooks
        ? createServer(this, { login, webhooks, configuration: map.name, rollOn })
        : undefined;
    this.server = login && server?.pods;
    this.webhooks = webhooks ? server?.endpoint('web') : undefined;
    this.exposure =
      login && server && exposure && gateway.expose(this, 'argo-workflows', server.endpoint('web'), exposure);
    this.readers(map, controller, server);
    if (login) {
      createAccounts(this);
      this.addException(
        'tokens of accounts for people do not expire',
        'the server acts for people by these tokens alone, one for each group of people and namespace',
      );
    }
    this.watch(controller);
  }

  /** States what the controller and the server may do in the namespaces of teams, and that pages show their artifacts. */
  usedWith(bucket: Bucket): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    if (this.server) this.allowTo(this.server, bucket.endpoint, 'pages show artifacts and logs');
    this.allowRights(
      controllerAccount,
      ['pods', 'exec'],
      'it makes the pods of workflows, and ends their containers, in the namespaces of teams that use workflows and nowhere else',
    );
    if (!this.server) return;
    this.allowRights(
      serverAccount,
      ['secrets'],
      'it acts as the accounts for people, whose tokens it reads by name in the namespaces of teams',
    );
  }

  private readers(map: ApiObject, controller: Workload, server: Workload | undefined): void {
    const both = server ? [controller.pods, server.pods] : [controller.pods];
    this.readBy(map, ([, key]) => (key === 'sso' ? server && [server.pods] : both));
  }

  private watch(controller: Workload): void {
    this.addException(
      'metrics of workflows without login inside the cluster',
      'the controller offers none; only Prometheus is let through',
    );
    this.serveMetrics({
      endpoint: controller.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        argo_workflows_gauge: { type: 'gauge', labels: ['phase'] },
        argo_workflows_total_count: { type: 'counter', labels: ['namespace', 'phase'] },
        // Of steps of pipelines, whose templates define it.
        argo_workflows_pipeline_step_seconds: { type: 'gauge', labels: ['namespace', 'pipeline', 'step'] },
        argo_workflows_error_count: { type: 'counter', labels: ['cause'] },
      },
    });
    this.alert({
      name: 'WorkflowControllerDown',
      expr: 'absent(up{namespace="argo-workflows",job="argo-workflows-controller"} == 1)',
      for: '5m',
      severity: 'warning',
      summary: 'No workflow starts or goes on',
      runbook: 'workflow-controller-down',
    });
    this.alert({
      name: 'WorkflowsFail',
      expr: 'sum by (namespace) (increase(argo_workflows_total_count{phase=~"Failed|Error"}[1h])) > 3',
      for: '1m',
      severity: 'warning',
      summary: 'Workflows of {{ $labels.namespace }} have failed {{ $value }} times within an hour',
      runbook: 'workflows-fail',
    });
  }
}
