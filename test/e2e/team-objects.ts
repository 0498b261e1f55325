import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { TeamRole } from '../../constructs/tenancy/team/teams.ts';
import { type Actor, type Api, ApiError } from './api.ts';
import { expectNone, type Report } from './report.ts';
import { pod } from './team-attempts.ts';

const trackingId = 'argocd.argoproj.io/tracking-id';
const installationId = 'argocd.argoproj.io/installation-id';
const instance = 'argocd.argoproj.io/instance';

/** The account by which Argo CD applies what is in git; here it may do everything, as there. */
const delivery: Actor = {
  user: 'system:serviceaccount:argocd:argocd-application-controller',
  groups: ['system:serviceaccounts', 'system:serviceaccounts:argocd', 'system:authenticated'],
};

/** A request, as whom it is sent, and what is said to it. */
interface Request {
  readonly name: string;
  readonly as: Actor;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** @default 'application/json', and a merge patch for a PATCH */
  readonly contentType?: string;
}

const marksRefused = /set by Argo CD alone|a template has no marks/;
const platforms = /begin with team- are the platform's|set by Argo CD alone/;
const stays = /stays with the platform's Application/;

/** A team may not change the marks of Argo CD, nor the objects of the platform in its namespace. */
export async function checkObjects(
  report: Report,
  api: Api,
  namespace: string,
  roles: Readonly<Record<TeamRole, Actor>>,
): Promise<void> {
  await grant(api, namespace);
  const { developer, maintainer } = roles;
  const core = `/api/v1/namespaces/${namespace}`;
  const own = `team-${namespace}`;
  // As Argo CD leaves it.
  await api.call('PATCH', `${core}/configmaps/${own}-platform?fieldManager=argocd-controller&force=true`, {
    body: configMap(`${own}-platform`, namespace, mark(own, 'ConfigMap', namespace, `${own}-platform`)),
    contentType: 'application/apply-patch+yaml',
    as: delivery,
  });

  await check(report, api, namespace, 'marks of Argo CD, set by hand', marksRefused, [
    ...marked(namespace, `${core}/configmaps`, configMap('plain', namespace)).map((request) => ({
      ...request,
      as: developer,
    })),
    ...kindsOf(namespace).flatMap(({ path, manifest }) =>
      marked(namespace, path, manifest)
        .slice(0, 2)
        // Pods are made and deleted, not changed.
        .filter(({ method }) => method === 'POST' || manifest.kind !== 'Pod')
        .map((request) => ({ ...request, as: developer })),
    ),
    ...marked(namespace, `${core}/secrets`, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'plain', namespace },
    }).map((request) => ({ ...request, as: maintainer })),
  ]);

  await check(report, api, namespace, 'marks of Argo CD, in templates', marksRefused, [
    ...[developer, delivery].flatMap((as) =>
      templates(namespace).map(({ path, manifest, at }) => ({
        name: `${manifest.kind} ${at} as ${as.user}`,
        as,
        method: 'POST' as const,
        path,
        body: manifest,
      })),
    ),
  ]);

  await check(
    report,
    api,
    namespace,
    'what Argo CD has marked, marked otherwise',
    marksRefused,
    await remarks(api, namespace, developer),
  );

  const changes: readonly Omit<Request, 'path' | 'as'>[] = [
    { name: 'annotate', method: 'PATCH', body: { metadata: { annotations: { note: 'x' } } } },
    {
      name: 'annotate with a mark',
      method: 'PATCH',
      body: { metadata: { annotations: { [trackingId]: 'other:/ConfigMap:x/y' } } },
    },
    {
      name: 'take the mark away',
      method: 'PATCH',
      body: { metadata: { annotations: { [trackingId]: null } } },
    },
    { name: 'label', method: 'PATCH', body: { metadata: { labels: { note: 'x' } } } },
    { name: 'add a finalizer', method: 'PATCH', body: { metadata: { finalizers: ['example.org/stay'] } } },
    { name: 'edit', method: 'PATCH', body: { data: { AWS_ENDPOINT_URL: 'aHR0cDovL2Vsc2V3aGVyZQ==' } } },
    {
      name: 'edit by JSON patch',
      method: 'PATCH',
      body: [{ op: 'add', path: '/metadata/labels', value: { note: 'x' } }],
      contentType: 'application/json-patch+json',
    },
    { name: 'delete', method: 'DELETE' },
  ];
  await check(report, api, namespace, "the platform's objects, changed by hand", platforms, [
    ...[
      [`${core}/configmaps/${own}-platform`, developer],
      [`${core}/configmaps/${own}-platform`, maintainer],
      [`${core}/secrets/team-sealed`, maintainer],
    ].flatMap(([path, as]) =>
      changes
        .filter(({ name }) => name !== 'annotate with a mark' && name !== 'take the mark away')
        .map((change) => ({ ...change, path: path as string, as: as as Actor })),
    ),
    ...(['take the mark away', 'annotate with a mark'] as const).map((name) => ({
      ...changes.find((change) => change.name === name)!,
      path: `${core}/configmaps/${own}-platform`,
      as: maintainer,
    })),
    {
      name: 'server-side apply',
      as: developer,
      method: 'PATCH',
      path: `${core}/configmaps/${own}-platform?fieldManager=kubectl&force=true`,
      body: { ...configMap(`${own}-platform`, namespace), data: { A: 'b' } },
      contentType: 'application/apply-patch+yaml',
    },
    {
      name: 'replace',
      as: developer,
      method: 'PUT',
      path: `${core}/configmaps/${own}-platform`,
      body: configMap(`${own}-platform`, namespace),
    },
    {
      name: 'make one that the platform may want',
      as: developer,
      method: 'POST',
      path: `${core}/configmaps`,
      body: configMap(`${own}-rclone-conf`, namespace),
    },
    {
      name: 'make one by a generated name',
      as: developer,
      method: 'POST',
      path: `${core}/configmaps`,
      body: { ...configMap('', namespace), metadata: { generateName: `${own}-`, namespace } },
    },
    {
      name: 'make a SealedSecret that the platform may want',
      as: developer,
      method: 'POST',
      path: `/apis/bitnami.com/v1alpha1/namespaces/${namespace}/sealedsecrets`,
      body: sealedSecret(`${own}-platform`, namespace),
    },
  ]);

  await check(report, api, namespace, "the platform's objects, taken by an Application of the team", stays, [
    {
      name: 'one that is there',
      as: delivery,
      method: 'PATCH',
      path: `${core}/configmaps/${own}-platform?fieldManager=argocd-controller&force=true`,
      body: configMap(
        `${own}-platform`,
        namespace,
        mark('theirs', 'ConfigMap', namespace, `${own}-platform`),
      ),
      contentType: 'application/apply-patch+yaml',
    },
    {
      name: 'one that may come',
      as: delivery,
      method: 'POST',
      path: `${core}/configmaps`,
      body: configMap(
        `${own}-rclone-conf`,
        namespace,
        mark('theirs', 'ConfigMap', namespace, `${own}-rclone-conf`),
      ),
    },
  ]);

  await report.check(
    `${namespace}: allowed: what is the team's own, by hand and by its Application`,
    async () => {
      const sound: readonly Request[] = [
        {
          name: 'make',
          as: developer,
          method: 'POST',
          path: `${core}/configmaps`,
          body: configMap('own', namespace),
        },
        {
          name: 'annotate',
          as: developer,
          method: 'PATCH',
          path: `${core}/configmaps/own`,
          body: { metadata: { annotations: { note: 'x' }, labels: { 'app.kubernetes.io/instance': 'own' } } },
        },
        {
          name: 'deliver',
          as: delivery,
          method: 'POST',
          path: `${core}/configmaps`,
          body: configMap('theirs', namespace, mark('theirs', 'ConfigMap', namespace, 'theirs')),
        },
        {
          name: 'edit what was delivered',
          as: developer,
          method: 'PATCH',
          path: `${core}/configmaps/theirs`,
          body: { data: { a: 'c' } },
        },
        {
          name: 'deliver again',
          as: delivery,
          method: 'PATCH',
          path: `${core}/configmaps/theirs`,
          body: { data: { a: 'd' } },
        },
        {
          name: 'the platform changes its own',
          as: delivery,
          method: 'PATCH',
          path: `${core}/configmaps/${own}-platform`,
          body: { metadata: { annotations: { note: 'y' } } },
        },
        {
          name: 'the platform adds another',
          as: delivery,
          method: 'POST',
          path: `${core}/configmaps`,
          body: configMap(`${own}-more`, namespace, mark(own, 'ConfigMap', namespace, `${own}-more`)),
        },
        { name: 'and takes it away', as: delivery, method: 'DELETE', path: `${core}/configmaps/${own}-more` },
        { name: 'delete', as: developer, method: 'DELETE', path: `${core}/configmaps/own` },
        {
          name: 'delete what was delivered',
          as: developer,
          method: 'DELETE',
          path: `${core}/configmaps/theirs`,
        },
      ];
      const failures: string[] = [];
      for (const request of sound) {
        const answer = await send(api, request);
        if (answer !== undefined) failures.push(`${request.name}: ${answer}`);
      }
      expectNone(failures);
    },
  );
}

/** Argo CD's server makes Applications for people, and marks none of them as a part of another. */
export async function checkApplications(report: Report, api: Api): Promise<void> {
  const apiGroup = 'rbac.authorization.k8s.io';
  await grant(api, 'argocd');
  await api.apply({
    apiVersion: `${apiGroup}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'server' },
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: 'argocd-server', namespace: 'argocd' }],
  });
  const server: Actor = { user: 'system:serviceaccount:argocd:argocd-server' };
  const path = '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';
  const application: Manifest = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'theirs', namespace: 'argocd' },
    spec: {
      project: 'team-any',
      destination: { server: 'https://kubernetes.default.svc', namespace: 'any' },
      source: { repoURL: 'https://git.example.org/any.git', path: '.' },
    },
  };
  await check(report, api, 'argocd', 'Applications with marks', marksRefused, [
    ...marked('argocd', path, application).map((request) => ({ ...request, as: server })),
  ]);
  await report.check(
    'argocd: allowed: an Application that people make, and one that another brings',
    async () => {
      const brought = { ...application, metadata: { ...application.metadata, name: 'brought' } };
      const annotations = mark('root', 'Application', 'argocd', 'brought', 'argoproj.io') as Record<
        string,
        string
      >;
      await api.create(path, application, server);
      await api.create(path, { ...brought, metadata: { ...brought.metadata, annotations } }, delivery);
      await api.delete(`${path}/theirs`);
      await api.delete(`${path}/brought`);
    },
  );
}

async function check(
  report: Report,
  api: Api,
  namespace: string,
  what: string,
  refusal: RegExp,
  requests: readonly Request[],
): Promise<void> {
  await report.check(`${namespace}: refused: ${what}`, async () => {
    const wrong: string[] = [];
    for (const request of requests) {
      const answer = (await send(api, request)) ?? 'it was done';
      if (!refusal.test(answer)) wrong.push(`${request.method} ${request.path} (${request.name}): ${answer}`);
    }
    report.note(`${requests.length} refused`);
    expectNone(wrong);
  });
}

/** Sends it. @returns the error, if there is one. */
async function send(api: Api, { as, method, path, body, contentType }: Request): Promise<string | undefined> {
  const type = contentType ?? (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  try {
    await api.call(method, path, { as, ...(body && { body, contentType: type }) });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}

/** Lets Argo CD do everything, and unseals what the platform has sealed, as in a cluster that runs. */
async function grant(api: Api, namespace: string): Promise<void> {
  const apiGroup = 'rbac.authorization.k8s.io';
  await api.apply({
    apiVersion: `${apiGroup}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'delivery' },
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: 'argocd-application-controller', namespace: 'argocd' }],
  });
  await api.apply({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'team-sealed', namespace } });
}

function mark(application: string, kind: string, namespace: string, name: string, group = ''): JsonObject {
  return { [trackingId]: `${application}:${group}/${kind}:${namespace}/${name}` };
}

function configMap(name: string, namespace: string, annotations: JsonObject = {}): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, annotations: annotations as Record<string, string> },
    data: { a: 'b' },
  };
}

function sealedSecret(name: string, namespace: string, metadata: JsonObject = {}): Manifest {
  return {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { name, namespace },
    spec: { encryptedData: { key: 'AgB4' }, template: { metadata } },
  };
}

/** The same object with each mark, made and applied. */
function marked(namespace: string, path: string, manifest: Manifest): Omit<Request, 'as'>[] {
  const { kind, apiVersion, metadata } = manifest;
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
  const own = mark('mlflow', kind, namespace, metadata.name, group);
  const foreign = mark('mlflow', kind, 'mlflow', 'mlflow-server', group);
  const marks: Readonly<Record<string, JsonObject>> = {
    'a mark': { annotations: own },
    'the mark of another object': { annotations: foreign },
    'an installation': { annotations: { [installationId]: 'x' } },
    'the label': { labels: { [instance]: 'mlflow' } },
  };
  return Object.entries(marks).flatMap(([name, mark]) => {
    const body = { ...manifest, metadata: { ...metadata, ...mark } };
    return [
      { name: `${kind} with ${name}`, method: 'POST' as const, path, body },
      {
        name: `${kind} with ${name}, applied`,
        method: 'PATCH' as const,
        path: `${path}/${metadata.name}?fieldManager=kubectl&force=true`,
        body,
        contentType: 'application/apply-patch+yaml',
      },
    ];
  });
}

/** Every kind that a developer makes, with nothing wrong with it. */
function kindsOf(namespace: string): { readonly path: string; readonly manifest: Manifest }[] {
  const metadata = { name: 'marked', namespace };
  const of = (apiVersion: string, kind: string, resource: string, spec: JsonObject) => ({
    path: `${apiVersion === 'v1' ? '/api' : '/apis'}/${apiVersion}/namespaces/${namespace}/${resource}`,
    manifest: { apiVersion, kind, metadata, spec },
  });
  const [labels, template] = [{ app: 'marked' }, templateOf({})];
  const job = { template: { spec: { ...template.spec, restartPolicy: 'Never' } } };
  return [
    of('apps/v1', 'Deployment', 'deployments', { selector: { matchLabels: labels }, template }),
    of('apps/v1', 'StatefulSet', 'statefulsets', {
      serviceName: 'marked',
      selector: { matchLabels: labels },
      template,
    }),
    of('batch/v1', 'Job', 'jobs', job),
    of('batch/v1', 'CronJob', 'cronjobs', { schedule: '0 0 1 1 *', jobTemplate: { spec: job } }),
    of('v1', 'Service', 'services', { selector: labels, ports: [{ port: 80 }] }),
    of('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims', {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
    }),
    of('v1', 'Pod', 'pods', template.spec),
    of('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', {
      maxReplicas: 2,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'marked' },
    }),
    of('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets', {
      minAvailable: 1,
      selector: { matchLabels: labels },
    }),
    of('bitnami.com/v1alpha1', 'SealedSecret', 'sealedsecrets', { encryptedData: { key: 'AgB4' } }),
  ];
}

function templateOf(metadata: JsonObject): { metadata: JsonObject; spec: JsonObject } {
  const { spec } = pod('template') as { spec: JsonObject };
  return { metadata: { labels: { app: 'marked' }, ...metadata }, spec };
}

/** Templates of every kind, in each place where metadata stands, with each mark. */
function templates(
  namespace: string,
): { readonly path: string; readonly manifest: Manifest; readonly at: string }[] {
  const kinds = new Map(kindsOf(namespace).map((known) => [known.manifest.kind, known]));
  const marks: readonly JsonObject[] = [
    { annotations: mark('mlflow', 'Secret', namespace, 'any') },
    { annotations: { [installationId]: 'x' } },
    { labels: { [instance]: 'mlflow', app: 'marked' } },
  ];
  const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
  const never = (metadata: JsonObject) => {
    const { spec } = templateOf({});
    return { metadata, spec: { ...spec, restartPolicy: 'Never' } };
  };
  const places = (m: JsonObject): readonly (readonly [string, string, JsonObject])[] => [
    ['Deployment', 'template', { template: templateOf(m) }],
    ['StatefulSet', 'template', { template: templateOf(m) }],
    [
      'StatefulSet',
      'volumeClaimTemplates',
      {
        volumeClaimTemplates: [
          { metadata: { name: 'data' }, spec: claim },
          { metadata: { name: 'more', ...m }, spec: claim },
        ],
      },
    ],
    ['Job', 'template', { template: never(m) }],
    ['CronJob', 'jobTemplate', { jobTemplate: { metadata: m, spec: { template: never({}) } } }],
    ['CronJob', 'jobTemplate.spec.template', { jobTemplate: { spec: { template: never(m) } } }],
    ['SealedSecret', 'template', { template: { metadata: m } }],
  ];
  return marks.flatMap((m) =>
    places(m).map(([kind, at, spec]) => {
      const { path, manifest } = kinds.get(kind)!;
      return { path, at, manifest: { ...manifest, spec: { ...(manifest.spec as JsonObject), ...spec } } };
    }),
  );
}

/** An object of an Application of the team, marked for another one. */
async function remarks(api: Api, namespace: string, developer: Actor): Promise<Request[]> {
  const { path, manifest } = kindsOf(namespace).find(({ manifest: { kind } }) => kind === 'Deployment')!;
  const annotations = mark('theirs', 'Deployment', namespace, 'delivered', 'apps');
  const delivered = { ...manifest, metadata: { name: 'delivered', namespace, annotations } };
  await api.create(path, delivered, delivery);
  const other = mark('mlflow', 'Deployment', 'mlflow', 'mlflow-server', 'apps');
  const at = `${path}/delivered`;
  const as = developer;
  return [
    { name: 'merge patch', as, method: 'PATCH', path: at, body: { metadata: { annotations: other } } },
    {
      name: 'JSON patch',
      as,
      method: 'PATCH',
      path: at,
      body: [{ op: 'replace', path: '/metadata/annotations/argocd.argoproj.io~1tracking-id', value: 'x:y' }],
      contentType: 'application/json-patch+json',
    },
    {
      name: 'strategic merge patch',
      as,
      method: 'PATCH',
      path: at,
      body: { metadata: { annotations: other } },
      contentType: 'application/strategic-merge-patch+json',
    },
    {
      name: 'server-side apply',
      as,
      method: 'PATCH',
      path: `${at}?fieldManager=kubectl&force=true`,
      body: { ...delivered, metadata: { ...delivered.metadata, annotations: other } },
      contentType: 'application/apply-patch+yaml',
    },
    {
      name: 'replace',
      as,
      method: 'PUT',
      path: at,
      body: { ...delivered, metadata: { ...delivered.metadata, annotations: other } },
    },
    {
      name: 'a label besides',
      as,
      method: 'PATCH',
      path: at,
      body: { metadata: { labels: { [instance]: 'mlflow' } } },
    },
    {
      name: 'one that says that it has an owner',
      as,
      method: 'POST',
      path: `/api/v1/namespaces/${namespace}/configmaps`,
      body: {
        ...configMap('owned', namespace, mark('mlflow', 'ConfigMap', namespace, 'owned')),
        metadata: {
          name: 'owned',
          namespace,
          annotations: mark('mlflow', 'ConfigMap', namespace, 'owned'),
          ownerReferences: [
            { apiVersion: 'apps/v1', kind: 'Deployment', name: 'delivered', uid: 'f0', controller: true },
          ],
        },
      },
    },
  ];
}
