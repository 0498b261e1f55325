import type { NodePod } from '../kubelet/node.ts';

/** The parts that these tests read of a pod of a workflow, as the API server gives it. */
export interface StepPod extends NodePod {
  readonly metadata: NodePod['metadata'] & {
    readonly annotations: Readonly<Record<string, string>>;
    readonly ownerReferences: readonly object[];
  };
  readonly status: { readonly phase: string };
}

/** The place of an artifact in the object store. */
export interface S3Location {
  readonly endpoint?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly accessKeySecret?: { readonly name: string; readonly key: string };
  readonly secretKeySecret?: { readonly name: string; readonly key: string };
}

/** An artifact of a template. */
export interface Artifact {
  readonly name: string;
  readonly path: string;
  readonly s3?: S3Location;
  /** Present for a file that is stored as it is, instead of in an archive. */
  readonly archive?: { readonly none?: object };
}

/** The template of a step, which the controller hands to the executor. */
export interface Template {
  readonly name: string;
  readonly inputs?: { readonly artifacts?: readonly Artifact[] };
  readonly outputs?: {
    readonly artifacts?: readonly Artifact[];
    readonly parameters?: readonly {
      readonly name: string;
      readonly valueFrom: { readonly path?: string };
    }[];
  };
  readonly archiveLocation?: { readonly archiveLogs?: boolean; readonly s3?: S3Location };
}

/** A Workflow with its status. */
export interface WorkflowObject {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly status?: {
    readonly phase?: string;
    readonly message?: string;
    readonly nodes?: Readonly<Record<string, WorkflowNode>>;
  };
}

/** A node of a workflow: a step, a retry or a graph. */
export interface WorkflowNode {
  readonly displayName: string;
  readonly type: string;
  readonly phase: string;
  readonly message?: string;
  /** When it ended, to the second. */
  readonly finishedAt?: string;
  readonly outputs?: {
    readonly parameters?: readonly { readonly name: string; readonly value: string }[];
    readonly artifacts?: readonly { readonly name: string; readonly s3?: S3Location }[];
  };
}
