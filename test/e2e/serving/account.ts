import type { Api } from '../api.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { type Access, describe, isAllowed, temptations } from '../permissions.ts';
import { expectNone } from '../report.ts';

/** The account of a rollout changes the objects of its model, and nothing else. */
export async function checkAccount(
  report: RemoteReport,
  api: Api,
  namespace: string,
  model: string,
): Promise<void> {
  const account = { user: `system:serviceaccount:${namespace}:team-rollout-${model}` };
  const services = { group: 'serving.kserve.io', resource: 'inferenceservices', namespace };
  const routes = { group: 'traefik.io', resource: 'traefikservices', namespace };
  const allowed: Access[] = ['get', 'patch', 'update'].flatMap((verb) => [
    { verb, ...services, name: `${model}-champion` },
    { verb, ...services, name: `${model}-candidate` },
    { verb, ...routes, name: model },
    { verb, ...routes, name: `${model}-shadow` },
  ]);
  const refused: Access[] = [
    ...temptations(namespace),
    ...['get', 'patch', 'update'].flatMap((verb) => [
      { verb, ...services, name: 'other-champion' },
      { verb, ...routes, name: 'other' },
      { verb, ...services, name: `${model}-champion`, namespace: 'data-science' },
    ]),
    ...['list', 'watch', 'create', 'deletecollection'].flatMap((verb) => [
      { verb, ...services },
      { verb, ...routes },
    ]),
    { verb: 'delete', ...services, name: `${model}-champion` },
    { verb: 'get', group: '', resource: 'secrets', namespace, name: `team-${namespace}-models` },
    { verb: 'patch', group: 'apps', resource: 'deployments', namespace, name: `${model}-champion-predictor` },
    { verb: 'patch', group: 'traefik.io', resource: 'ingressroutes', namespace, name: model },
    { verb: 'update', group: 'coordination.k8s.io', resource: 'leases', namespace, name: 'other' },
  ];
  await report.check(
    `the rollout's account may ${allowed.length} things, and not ${refused.length} others`,
    async () => {
      const wrong: string[] = [];
      for (const access of allowed)
        if (!(await isAllowed(api, account, access))) wrong.push(`it may not ${describe(access)}`);
      for (const access of refused)
        if (await isAllowed(api, account, access)) wrong.push(`it may ${describe(access)}`);
      expectNone(wrong);
    },
  );
}
