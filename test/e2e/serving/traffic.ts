import { variantOf } from '../../../constructs/mlops/rollout/model.ts';
import type { Actor, Api } from '../api.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError } from '../report.ts';
import { RouteProxy } from './proxy.ts';

/** Requests of one sample. */
const sample = 100;

/** Requests come to both variants by their weights, and the weights move at run time. */
export async function checkTraffic(
  report: RemoteReport,
  api: Api,
  namespace: string,
  model: string,
  rollout: Actor,
): Promise<void> {
  const proxy = new RouteProxy(api, namespace, model);
  const port = await proxy.start();
  const predict = async (headers: Readonly<Record<string, string>> = {}): Promise<number> => {
    const path = `/v2/models/${model}/infer`;
    const { status, text } = await ask({
      address: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers,
      body: flower,
    });
    if (status !== 200) throw new CheckError(`${status}: ${text}`);
    return JSON.parse(text).outputs[0].data[0] as number;
  };
  const shareOfCandidate = async (): Promise<number> => {
    let wrong = 0;
    for (let i = 0; i < sample; i++) if ((await predict()) === 0) wrong++;
    return wrong;
  };
  const weigh = (candidate: number) =>
    api.call('PATCH', `/apis/traefik.io/v1alpha1/namespaces/${namespace}/traefikservices/${model}`, {
      body: [0, 1].map((index) => ({
        op: 'replace',
        path: `/spec/weighted/services/${index}/weight`,
        value: index === 0 ? 100 - candidate : candidate,
      })),
      contentType: 'application/json-patch+json',
      as: rollout,
    });
  try {
    await report.check('as in git, all requests go to the champion, which knows the flower', async () => {
      if ((await predict()) !== 2) throw new CheckError('it takes the flower for another');
      const found = await shareOfCandidate();
      if (found !== 0) throw new CheckError(`${found} of ${sample} went to the candidate`);
    });
    for (const weight of [10, 50, 0]) {
      await report.check(
        `with a weight of ${weight}, so many of 100 requests go to the candidate`,
        async () => {
          await weigh(weight);
          const found = await shareOfCandidate();
          report.note(`${found} of ${sample}`);
          if (Math.abs(found - weight) > 3) throw new CheckError(`${found} of ${sample}`);
        },
      );
    }
    await report.check('a visitor stays with a variant until it has no weight', async () => {
      await weigh(10);
      const headers = { cookie: `${model}-variant=${variantOf(model, 'candidate')}-predictor` };
      for (let i = 0; i < 10; i++)
        if ((await predict(headers)) !== 0) throw new CheckError('the visitor came to the champion');
      await weigh(0);
      if ((await predict(headers)) !== 2) throw new CheckError('the visitor still comes to the candidate');
      await weigh(10);
    });
  } finally {
    proxy.stop();
  }
}

/** An iris virginica, in the form of the Open Inference Protocol. */
const flower = {
  parameters: { content_type: 'np' },
  inputs: [
    {
      name: 'flowers',
      shape: [1, 4],
      datatype: 'FP64',
      data: [6.3, 3.3, 6, 2.5],
      parameters: { content_type: 'np' },
    },
  ],
};
