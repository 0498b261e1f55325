import type { Api } from '../api.ts';
import { startControlPlane } from '../control-plane.ts';
import { expectNone } from '../report.ts';
import type { NodeKubelet, NodePod } from './node.ts';
import type { RemoteReport } from './remote-report.ts';

/** A running control plane, and the kubelets that run its pods. */
export interface Plane {
  readonly api: Api;
  /** Path of a kubeconfig with all rights. */
  readonly kubeconfig: string;
  /** Lets a kubelet run its pods until it is stopped, at the latest at the end of the tests. */
  run<P extends NodePod>(kubelet: NodeKubelet<P>): Promise<void>;
}

/**
 * Tests on a control plane, and ends all of it afterwards: first the kubelets with their pods. A fault of a kubelet itself
 * is a failed check.
 *
 * @param data initial data of its etcd
 */
export async function onControlPlane(
  report: RemoteReport,
  data: string,
  test: (plane: Plane) => Promise<void>,
): Promise<void> {
  const plane = await report.step('control plane started', () => startControlPlane({ data }));
  const kubelets: { readonly errors: readonly string[]; stop(): void }[] = [];
  const running: Promise<void>[] = [];
  try {
    try {
      await test({
        api: plane.api,
        kubeconfig: plane.kubeconfig,
        run(kubelet) {
          kubelets.push(kubelet);
          const ran = kubelet.run();
          running.push(ran);
          return ran;
        },
      });
    } finally {
      for (const kubelet of kubelets) kubelet.stop();
      await Promise.all(running);
    }
    await report.check('the kubelets of the tests had no trouble of their own', () =>
      expectNone(kubelets.flatMap(({ errors }) => errors)),
    );
  } finally {
    await plane.stop();
  }
}
