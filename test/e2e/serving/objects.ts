import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Container } from '../kubelet/kinds.ts';

/** What the tests read of a pod that the scheduler has placed. */
export interface PlacedPod extends Manifest {
  readonly metadata: Manifest['metadata'] & {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
  };
  readonly spec: PodSpec & Manifest['spec'];
}

export interface PodSpec {
  readonly nodeName?: string;
  readonly serviceAccountName?: string;
  readonly securityContext: {
    readonly runAsUser: number;
    readonly runAsGroup: number;
    readonly fsGroup: number;
  };
  readonly initContainers?: readonly PodContainer[];
  readonly containers: readonly PodContainer[];
  readonly volumes?: readonly { readonly name: string; readonly emptyDir?: object }[];
}

export interface PodContainer {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly secretKeyRef?: { readonly name: string; readonly key: string } };
  }[];
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly readOnly?: boolean;
  }[];
  readonly securityContext: Container['securityContext'] & { readonly readOnlyRootFilesystem?: boolean };
  readonly readinessProbe?: { readonly httpGet?: { readonly path: string; readonly port: number } };
}

export interface DeploymentObject {
  readonly spec: {
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly template: {
      readonly metadata: {
        readonly labels: Readonly<Record<string, string>>;
        readonly annotations?: Readonly<Record<string, string>>;
      };
      readonly spec: PodSpec;
    };
  };
  readonly status?: { readonly availableReplicas?: number; readonly observedGeneration?: number };
}

export interface ServiceObject {
  readonly spec: {
    readonly clusterIP: string;
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly {
      readonly name?: string;
      readonly port: number;
      readonly targetPort: number;
    }[];
  };
}

export interface AutoscalerObject {
  readonly spec: {
    readonly minReplicas: number;
    readonly maxReplicas: number;
    readonly metrics: readonly object[];
    readonly scaleTargetRef: { readonly kind: string; readonly name: string };
  };
}

export interface SliceObject {
  readonly endpoints: readonly {
    readonly addresses: readonly string[];
    readonly conditions: { readonly ready?: boolean };
  }[];
}

export interface RouteObject {
  readonly spec: {
    readonly weighted: {
      readonly services: readonly {
        readonly name: string;
        readonly port: number;
        readonly weight: number;
      }[];
      readonly sticky: { readonly cookie: { readonly name: string } };
    };
  };
}
