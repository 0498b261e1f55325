import { condition, type Operator } from './world.ts';

/** Makes the pods of Prometheus and Alertmanager. */
export const prometheusOperator: Operator = async (world) => {
  const groups = world.operated('prometheus');
  if (!world.running('prometheus')) return;
  for (const [kind, plural] of [
    ['Prometheus', 'prometheuses'],
    ['Alertmanager', 'alertmanagers'],
  ] as const) {
    for (const object of await world.list(`/apis/monitoring.coreos.com/v1/${plural}`, kind)) {
      const own = groups.filter(({ name }) => name === kind.toLowerCase());
      const ready = await world.bring(object, own);
      await world.setStatus(object, {
        conditions: [condition('Available', ready, ready ? '' : 'SomePodsNotReady')],
      });
    }
  }
};
