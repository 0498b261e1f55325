import type { NodePodSpec } from '../kubelet/node.ts';

export interface DeploymentObject {
  readonly spec: {
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly template: {
      readonly metadata: {
        readonly labels: Readonly<Record<string, string>>;
        readonly annotations?: Readonly<Record<string, string>>;
      };
      readonly spec: NodePodSpec;
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
