import type { Component } from '../../core/author/component.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import { allDeclaredTraffic } from '../../core/model/edge.ts';
import { composed } from '../../core/model/generator.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { partsOf, type Reference } from '../../core/model/reference.ts';
import { resources } from '../../core/model/resources.ts';
import type { Secret } from '../../core/model/secret.ts';
import {
  predictorLabels,
  predictorOf,
  predictorPorts,
  predictorServicePort,
} from '../../kinds/serving.kserve.io/predictor.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import { executorRights } from '../argo-workflows/rights.ts';
import { loginKeys } from '../kserve/configuration.ts';
import { movedInService, serviceOf, stopped } from './inference-service.ts';
import { modelAccount, type ResolvedModel, rolloutAccount, shadowOf, variantOf, variants } from './model.ts';

/** Properties that all rollouts of a namespace share. */
export interface RolloutProps {
  /** The bucket with the files of the models. */
  readonly bucket: Bucket;
  readonly gateway: Gateway;
  /** The login that the gateway asks, needed for models with `auth: 'forward-auth'`. */
  readonly guard: Reference | undefined;
  /** The logins to the registries of the images. */
  readonly registries: readonly Secret[];
  /** True when the account of a rollout also runs steps of workflows. */
  readonly hasWorkflows: boolean;
}

/** The controller in the words of `ignore`. */
const controller = 'the rollout of the model';

/**
 * Lets the models of a namespace be served: the account of their pods, with the login to the bucket, and a rollout for
 * each, which it returns.
 *
 * The files of a model and the weights move at run time; all else is in git.
 */
export function serveModels(
  component: Component,
  models: readonly ResolvedModel[],
  props: RolloutProps,
): Rollout[] {
  if (models.length === 0) return [];
  const { bucket, registries } = props;
  const login = component.secret(
    'models',
    {
      [loginKeys.user]: composed(bucket.user),
      [loginKeys.password]: composed(bucket.password),
      [loginKeys.address]: { type: 'public', value: addressOf(bucket) },
      [loginKeys.tls]: { type: 'public', value: '0' },
      [loginKeys.region]: { type: 'public', value: 'us-east-1' },
    },
    { noticedBy: 'the pods of models, each when it starts' },
  );
  login.readBy(component, component.namespaceName);
  component.object('v1/ServiceAccount', modelAccount, {
    automountServiceAccountToken: false,
    // The controller gives the login of each Secret to the container that downloads the model.
    secrets: [{ name: login.reference }],
    ...pulls(registries),
  });
  return models.map((model) => new Rollout(component, model, props));
}

/**
 * A model as two InferenceServices, champion and candidate, and one route that shares the requests between them.
 *
 * @example new Rollout(environment, { name: 'iris', format: 'mlflow', cpu: 0.25, memory: '1Gi', replicas: 2, size: '1Gi' }, props);
 */
export class Rollout {
  /** The component in whose namespace it is. */
  readonly component: Component;
  /** Name of the model, and of the TraefikService with the weights. */
  readonly model: string;
  /** Predictions of each variant, for callers in the cluster. */
  readonly endpoints: Readonly<Record<(typeof variants)[number], Endpoint>>;
  /** Name of the account that may move the rollout, and nothing else. */
  readonly account: string;

  constructor(component: Component, model: ResolvedModel, props: RolloutProps) {
    this.component = component;
    this.model = model.name;
    this.account = rolloutAccount(model.name);
    const [champion, candidate] = variants.map((variant) => serve(component, model, variant, props.bucket));
    this.endpoints = { champion: champion!, candidate: candidate! };
    this.#route(component, model, props);
    this.#allow(component, model, props);
  }

  /** Shares the requests; all of them go to the champion until the rollout moves the weights. */
  #route(component: Component, { name, exposure }: ResolvedModel, { gateway, guard }: RolloutProps): void {
    const { champion, candidate } = this.endpoints;
    component.object('traefik.io/v1alpha1/TraefikService', name, {
      spec: {
        weighted: {
          services: [
            { name: champion.service, port: champion.port, weight: 100 },
            { name: candidate.service, port: candidate.port, weight: 0 },
          ],
          // A visitor stays with a variant for as long as it has a weight.
          sticky: {
            cookie: {
              name: `${name}-variant`,
              httpOnly: true,
              secure: true,
              sameSite: 'strict',
              maxAge: 86_400,
            },
          },
        },
      },
    });
    component.object('traefik.io/v1alpha1/TraefikService', shadowOf(name), {
      spec: {
        mirroring: {
          kind: 'TraefikService',
          name,
          mirrors: [{ name: candidate.service, port: candidate.port, percent: 0 }],
        },
      },
    });
    component.ignore({
      group: 'traefik.io',
      kind: 'TraefikService',
      name,
      jqPathExpressions: ['.spec.weighted.services[].weight'],
      controller,
    });
    component.ignore({
      group: 'traefik.io',
      kind: 'TraefikService',
      name: shadowOf(name),
      jqPathExpressions: ['.spec.mirroring.mirrors[].percent'],
      controller,
    });
    if (exposure)
      gateway.expose(component, name, { traefikService: shadowOf(name) }, exposure, { forwardAuth: guard });
  }

  /** The account of the rollout: it reads and changes the objects of this model by their names. */
  #allow(component: Component, { name }: ResolvedModel, { registries, hasWorkflows }: RolloutProps): void {
    const { namespaceName: namespace } = component;
    component.object('v1/ServiceAccount', this.account, {
      automountServiceAccountToken: true,
      ...pulls(registries),
    });
    const verbs = ['get', 'patch', 'update'];
    bind(
      component,
      { name: this.account, namespace },
      [
        {
          apiGroups: ['serving.kserve.io'],
          resources: ['inferenceservices'],
          resourceNames: variants.map((variant) => variantOf(name, variant)),
          verbs,
        },
        {
          apiGroups: ['traefik.io'],
          resources: ['traefikservices'],
          resourceNames: [name, shadowOf(name)],
          verbs,
        },
        // The InferenceService does not say whether its pods have the new files; the Deployment does.
        {
          apiGroups: ['apps'],
          resources: ['deployments'],
          resourceNames: variants.map((variant) => predictorOf(variantOf(name, variant))),
          verbs: ['get'],
        },
        // One rollout of a model works at a time. A new object has no name yet by which the right to make it could be
        // bounded.
        {
          apiGroups: ['coordination.k8s.io'],
          resources: ['leases'],
          resourceNames: [`${name}-rollout`],
          verbs: ['get', 'update'],
        },
        { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['create'] },
        ...(hasWorkflows ? executorRights : []),
      ],
      namespace,
    );
  }
}

/** `host:port` of the store. The pods of models call it, by an edge of their own. */
function addressOf({ endpoint }: Bucket): string {
  return partsOf(endpoint.address)
    .map(({ text }) => text)
    .join('');
}

function pulls(registries: readonly Secret[]) {
  if (registries.length === 0) return {};
  return { imagePullSecrets: registries.map(({ reference }) => ({ name: reference })) };
}

/** The InferenceService of a variant, without pods until the rollout names the files of a model. */
function serve(
  component: Component,
  model: ResolvedModel,
  variant: (typeof variants)[number],
  bucket: Bucket,
): Endpoint {
  const name = variantOf(model.name, variant);
  const service = predictorOf(name);
  const made = component.operated(
    'serving.kserve.io/v1beta1/InferenceService',
    name,
    {
      metadata: {
        annotations: { [stopped]: 'true' },
        labels: { 'networking.kserve.io/visibility': 'cluster-local' },
      },
      ...serviceOf(model),
    },
    {
      [name]: {
        kind: 'Deployment',
        labels: predictorLabels(name),
        resources: resources(
          `${Math.round(model.cpu * 1000)}m`,
          model.memory,
          model.memory,
          'chosen: in the cluster file',
        ),
        // The quota of the namespace is reserved as a whole, for these pods too.
        insteadOf: 'pods',
        ports: predictorPorts,
        services: {
          [service]: { [predictorServicePort]: 'http', [predictorPorts.metrics.port]: 'metrics' },
        },
        serviceAccount: modelAccount,
      },
    },
  );
  component.ignore({
    group: 'serving.kserve.io',
    kind: 'InferenceService',
    name,
    jqPathExpressions: [...movedInService],
    controller,
  });
  component.cluster.add(allDeclaredTraffic, {
    from: made.pods[name]!,
    to: bucket.endpoint,
    strength: 'runtimeOnly',
    because: 'the pods of a model download its files',
  });
  return made.endpoint(service, predictorServicePort);
}
