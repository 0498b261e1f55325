import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { composed } from '../../core/model/generator.ts';
import { allPods, dnsServers } from '../../core/model/pods.ts';
import { isReference, partsOf, type Reference, type Text } from '../../core/model/reference.ts';
import { allReservations } from '../../core/model/reservation.ts';
import type { Secret } from '../../core/model/secret.ts';
import { allowWorkflows } from '../../mlops/argo-workflows/environment.ts';
import type { ArgoWorkflows } from '../../mlops/argo-workflows/index.ts';
import type { ResolvedPipeline } from '../../mlops/pipeline/spec.ts';
import { type Rollout, type RolloutProps, serveModels } from '../../mlops/rollout/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import { createBounds } from './bounds/index.ts';
import { type TeamEnvironment, teamGroup, teamRoles } from './environments.ts';
import { createLimits } from './limits.ts';
import { createProject } from './project.ts';
import { createRoles } from './roles.ts';
import type { ResolvedTeam } from './teams.ts';

export interface EnvironmentProps {
  /** Path of the environment in the cluster file. */
  readonly path: string;
  readonly team: ResolvedTeam;
  readonly environment: TeamEnvironment;
  /** Environment variables for its pods to use the platform's services; each reference in them draws an edge. */
  readonly variables: Readonly<Record<string, Text>>;
  /** The configuration of rclone for its bucket, if it has one. */
  readonly rclone: Reference | undefined;
}

/** One environment of a team: a namespace, its roles, its quota and its edges to services. */
export class Environment extends Component {
  /** Environment variables for its pods to use the platform's services; each reference in them draws an edge. */
  readonly variables: Readonly<Record<string, Text>>;
  /** Pipelines that run in it, as the cluster file says. */
  readonly pipelines: readonly ResolvedPipeline[];
  /** Its path in the cluster file, such as `teams[0].environments.dev`. */
  readonly path: string;
  readonly #team: ResolvedTeam;
  readonly #environment: TeamEnvironment;
  #rollouts: readonly Rollout[] = [];
  #registries: readonly Secret[] = [];

  constructor(
    cluster: Cluster,
    name: string,
    { path, team, environment, variables, rclone }: EnvironmentProps,
  ) {
    const { namespace, quota } = environment;
    super(cluster, name, {
      layer: 'tenancy',
      purpose: `What ${team.name} runs in ${environment.name}`,
      namespace,
      retainData: true,
      namespaceIsFor: path,
    });
    const pods = this.declarePods('pods', {
      origin: 'people',
      kind: 'Pod',
      labels: {},
      resources: {
        cpu: String(quota.cpu),
        memory: quota.memory,
        memoryLimit: quota.memory,
        source: 'its quota',
      },
      gpus: quota.gpus,
      clusterNamesOnly: true,
      // Pods of a team may listen on any port; this port stands for all of them in the reachability proof.
      ports: { any: { port: 8080 } },
    });
    this.variables = variables;
    this.pipelines = environment.pipelines;
    this.path = path;
    this.#team = team;
    this.#environment = environment;
    cluster.add(allReservations, { namespace, ...quota });
    createRoles(this, team);
    createLimits(this, team, environment);
    createBounds(this, environment);
    createProject(this, team);
    this.openWithin();
    const [dns] = cluster.provided(dnsServers) ?? [];
    if (dns) this.allowTo(pods, dns, 'its pods find each other by name');

    const noticedBy = "the team's own pods, when the team starts them again";
    const sealed = Object.entries(variables).flatMap(([key, value]) =>
      isSecret(value) ? [[key, composed(value)] as const] : [],
    );
    if (sealed.length > 0) {
      const secret = this.secret('platform', Object.fromEntries(sealed), {
        noticedBy,
      });
      secret.readBy(this, namespace);
    }
    // Not among the variables, since pods take all of those with envFrom.
    if (rclone) {
      const file = this.file('rclone.conf', rclone, { noticedBy });
      file.mountedBy(pods);
      file.secret?.readBy(this, namespace);
    }
    const open = Object.entries(variables).filter(([, value]) => !isSecret(value));
    if (open.length > 0) {
      const data = this.object('v1/ConfigMap', `${name}-platform`, { data: Object.fromEntries(open) });
      this.readBy(data, () => [pods]);
    }
  }

  /** The account of all its pods: it has no rights at the API, and the logins of registries. */
  defaultAccount(registries: readonly Secret[]): void {
    this.#registries = registries;
    this.object('v1/ServiceAccount', 'default', {
      automountServiceAccountToken: false,
      ...(registries.length > 0 && {
        imagePullSecrets: registries.map(({ reference }) => ({ name: reference })),
      }),
    });
  }

  /** The logins to the registries of its images. */
  get registries(): readonly Secret[] {
    return this.#registries;
  }

  /** Lets workflows run in it. Their pods also have the traffic of its other pods, and its quota bounds both. */
  allowWorkflows(workflows: ArgoWorkflows, bucket: Bucket, registries: readonly Secret[]): void {
    const [viewer, developer, maintainer] = teamRoles.map((role) => teamGroup(this.#team, role));
    const developers = [developer!, maintainer!];
    allowWorkflows(this, workflows, bucket, {
      viewers: [viewer!, ...developers],
      developers,
      registries,
    });
  }

  /** Serves its models. */
  serveModels(props: RolloutProps): void {
    this.#rollouts = serveModels(this, this.#environment.models, props);
  }

  /** The rollout of a model; undefined when this environment does not serve it. */
  rollout(model: string): Rollout | undefined {
    return this.#rollouts.find((rollout) => rollout.model === model);
  }

  // Pods of one namespace are not isolated from each other: each can mount the secrets of all others.
  private openWithin(): void {
    const everybody = [{ podSelector: {} }];
    this.object('networking.k8s.io/v1/NetworkPolicy', 'within', {
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ from: everybody }],
        egress: [{ to: everybody }],
      },
    });
    this.cluster.whenComplete(() => {
      const here = this.cluster.all(allPods).filter(({ namespace }) => namespace === this.namespaceName);
      for (const from of here)
        for (const to of here)
          for (const port of from === to ? [] : Object.keys(to.ports))
            this.allowTo(from, to.endpoint(port), 'pods of one namespace are not isolated from each other');
    });
  }
}

function isSecret(value: Text): value is Reference {
  return isReference(value) && partsOf(value).some((part) => part.secret);
}
