import type { Cluster } from '../../core/author/cluster.ts';
import { dockerConfig, given } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import { Secret } from '../../core/model/secret.ts';
import type { ArgoWorkflows } from '../../mlops/argo-workflows/index.ts';
import type { Builder } from '../../mlops/builder/index.ts';
import { mlflowAccount } from '../../mlops/mlflow/account.ts';
import type { Mlflow } from '../../mlops/mlflow/index.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import type { ObjectStore } from '../../storage/object-store/index.ts';
import type { Postgres } from '../../storage/postgres/index.ts';
import type { Account } from '../../storage/registry/account.ts';
import type { Registry } from '../../storage/registry/index.ts';
import { Environment } from './environment.ts';
import { environmentsOf } from './environments.ts';
import { allTeams, hasBucket, type ResolvedTeam } from './teams.ts';
import {
  bucketVariables,
  databaseVariables,
  mlflowVariables,
  rcloneFile,
  type Variables,
} from './variables.ts';

/** The services that teams can use, if they are on. */
export interface Shared {
  /** Path of the team in the cluster file. */
  readonly path: string;
  readonly store: ObjectStore | undefined;
  readonly postgres: Postgres | undefined;
  readonly mlflow: Mlflow | undefined;
  readonly registry: Registry | undefined;
  readonly builder: Builder | undefined;
  readonly workflows: ArgoWorkflows | undefined;
  readonly gateway: Gateway;
  /** The login that the gateway asks. */
  readonly guard: Reference | undefined;
}

/** Makes the environments of a team. */
export function createTeam(cluster: Cluster, team: ResolvedTeam, shared: Shared): Environment[] {
  cluster.add(allTeams, team);
  const environments: Environment[] = [];
  const images = team.uses.includes('registry') ? shared.registry?.login(team.name) : undefined;
  let pulls: Secret[] | undefined;
  for (const environment of environmentsOf(team)) {
    const name = `team-${environment.namespace}`;
    const bucket = hasBucket(team)
      ? shared.store?.bucket(name, {
          quota: environment.quota.bucket,
          noticedBy: team.uses.includes('workflows')
            ? 'the pods of workflows, each when it starts'
            : undefined,
        })
      : undefined;
    const own = team.uses.includes('bucket') ? bucket : undefined;
    const component = new Environment(cluster, name, {
      path: `${shared.path}.environments.${environment.name}`,
      team,
      environment,
      variables: variablesOf(team, name, own, shared),
      rclone: own && rcloneFile(own),
    });
    pulls ??= pullSecrets(component, team, shared.registry, images);
    component.defaultAccount(pulls);
    if (team.uses.includes('workflows') && shared.workflows && bucket)
      component.allowWorkflows(shared.workflows, bucket, pulls);
    if (bucket) {
      const { gateway, guard } = shared;
      const hasWorkflows = team.uses.includes('workflows');
      component.serveModels({ bucket, gateway, guard, registries: pulls, hasWorkflows });
    }
    environments.push(component);
  }
  return environments;
}

// One login to each registry for all environments; the first environment owns it, and it is sealed for each.
function pullSecrets(
  component: Environment,
  { name, registry: outside }: ResolvedTeam,
  own: Registry | undefined,
  images: Account | undefined,
): Secret[] {
  const props = { type: 'kubernetes.io/dockerconfigjson', noticedBy: 'the kubelet, at every pull' };
  const secrets: Secret[] = [];
  if (outside !== undefined) {
    const hint = `of the account that pulls the images of ${name} from ${outside}`;
    const keys = {
      user: given(`the name ${hint}`, { atLeast: 1 }),
      password: given(`the token ${hint}`),
      '.dockerconfigjson': dockerConfig(outside, 'user', 'password'),
    };
    secrets.push(new Secret(component, `team-${name}-registry`, keys, props));
  }
  if (own && images) {
    const keys = { '.dockerconfigjson': dockerConfig(own.host, images.user, images.password) };
    secrets.push(new Secret(component, `team-${name}-images`, keys, props));
  }
  return secrets;
}

/** The services of an environment; their Secrets have the same names in all environments. */
function variablesOf(
  { name: team, uses }: ResolvedTeam,
  name: string,
  bucket: Bucket | undefined,
  { postgres, mlflow, registry, builder }: Shared,
): Variables {
  return {
    ...(bucket && bucketVariables(bucket)),
    ...(mlflow && uses.includes('mlflow') && mlflowVariables(mlflow, mlflowAccount(mlflow, name))),
    ...(postgres &&
      uses.includes('database') &&
      databaseVariables(postgres.database(name.replaceAll('-', '_')))),
    ...(registry && uses.includes('registry') && { IMAGES: `${registry.host}/${team}` }),
    ...(builder && uses.includes('builder') && { BUILDKIT_HOST: builder.url }),
  };
}
