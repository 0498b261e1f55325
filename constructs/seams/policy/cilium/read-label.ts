import type { Cursor } from '../../../core/verify/reachability/cursor.ts';

// Labels that Cilium leaves out of a pod's identity: policies cannot select by them.
const dropped =
  /^(io\.kubernetes|kubernetes\.io|k8s\.io|annotation|etcd_node|pod-template-(generation|hash)|controller-(revision-hash|uid)|statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index|batch\.kubernetes\.io\/(job-completion-index|controller-uid))|beta\.kubernetes\.io/;

/** Reports a pod label that policies cannot select by. */
export function podKey(at: Cursor, key: string): string {
  if (dropped.test(key)) {
    at.refuse(
      `a label that identifies pods: Cilium ignores "${key}"`,
      'Select by a label of the workload.',
      'cilium-ignored-label',
    );
  }
  return key;
}
