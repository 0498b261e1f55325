import type { CustomResourceDefinitionNames } from '../../../imports/types/index.ts';
import type { Body } from '../../core/author/component.ts';

/** A kind of Argo Workflows. */
interface Kind {
  readonly kind: string;
  readonly plural: string;
  readonly shortNames?: readonly string[];
  /** @default 'Namespaced' */
  readonly scope?: 'Namespaced' | 'Cluster';
  /** Fields besides `metadata`, each with whether it has to be there. */
  readonly fields: Readonly<Record<string, 'required' | 'optional'>>;
  /**
   * True when `status` is written apart from the rest.
   * @default false
   */
  readonly statusApart?: boolean;
}

/** The group of all of them. */
export const group = 'argoproj.io';

const described = { spec: 'required' } as const;
const reported = { spec: 'required', status: 'optional' } as const;

/** Every kind, as upstream's minimal definitions have them: without a schema below `spec` and `status`. */
export const kinds: readonly Kind[] = [
  { kind: 'Workflow', plural: 'workflows', shortNames: ['wf'], fields: reported },
  { kind: 'WorkflowTemplate', plural: 'workflowtemplates', shortNames: ['wftmpl'], fields: described },
  {
    kind: 'ClusterWorkflowTemplate',
    plural: 'clusterworkflowtemplates',
    shortNames: ['clusterwftmpl', 'cwft'],
    scope: 'Cluster',
    fields: described,
  },
  { kind: 'CronWorkflow', plural: 'cronworkflows', shortNames: ['cwf', 'cronwf'], fields: reported },
  {
    kind: 'WorkflowTaskSet',
    plural: 'workflowtasksets',
    shortNames: ['wfts'],
    fields: reported,
    statusApart: true,
  },
  {
    kind: 'WorkflowTaskResult',
    plural: 'workflowtaskresults',
    fields: { message: 'optional', outputs: 'optional', phase: 'optional', progress: 'optional' },
  },
  {
    kind: 'WorkflowArtifactGCTask',
    plural: 'workflowartifactgctasks',
    shortNames: ['wfat'],
    fields: reported,
    statusApart: true,
  },
  { kind: 'WorkflowEventBinding', plural: 'workfloweventbindings', shortNames: ['wfeb'], fields: described },
];

/** The definition of a kind. Its objects are checked at synth, by the full schemas in `imports/`. */
export function definitionOf({
  kind,
  plural,
  shortNames,
  scope = 'Namespaced',
  fields,
  statusApart,
}: Kind): Body<'apiextensions.k8s.io/v1/CustomResourceDefinition'> {
  const names: CustomResourceDefinitionNames = {
    kind,
    listKind: `${kind}List`,
    plural,
    singular: kind.toLowerCase(),
    ...(shortNames && { shortNames }),
  };
  const required = Object.keys(fields).filter((name) => fields[name] === 'required');
  return {
    metadata: { retain: true },
    spec: {
      group,
      names,
      scope,
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          ...(kind === 'Workflow' && { additionalPrinterColumns: columns }),
          schema: {
            openAPIV3Schema: {
              type: 'object',
              required: ['metadata', ...required],
              properties: {
                apiVersion: { type: 'string' },
                kind: { type: 'string' },
                metadata: { type: 'object' },
                ...Object.fromEntries(Object.keys(fields).map((name) => [name, anything(name)])),
              },
            },
          },
          ...(statusApart && { subresources: { status: {} } }),
        },
      ],
    },
  };
}

const columns = [
  { name: 'Status', type: 'string', jsonPath: '.status.phase' },
  { name: 'Age', type: 'date', format: 'date-time', jsonPath: '.status.startedAt' },
  { name: 'Message', type: 'string', jsonPath: '.status.message' },
];

function anything(name: string) {
  if (['message', 'phase', 'progress'].includes(name)) return { type: 'string' };
  return { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
}
