/** Heading of these rules in docs/problems.md. */
export const topic = 'Pipelines';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'pipeline-duplicate-step': 'The steps of a pipeline have different names.',
  'pipeline-invalid-name': 'Names in a pipeline are lower-case letters, digits and dashes.',
  'pipeline-unknown-step': 'A step of a pipeline comes after steps of the same pipeline.',
  'pipeline-unwritten-source': 'What a step of a pipeline reads, an earlier step writes.',
  'pipeline-cycle': 'No step of a pipeline waits for itself.',
  'pipeline-unknown-parameter': 'A step reads parameters that its pipeline has.',
  'pipeline-undeclared-command':
    'The package of a pipeline declares each of its steps, with the same command.',
  'pipeline-undeclared-parameter': 'A step of a pipeline gets the parameters that its package declares.',
  'pipeline-wrong-type': 'A parameter of a step has the type that its package declares.',
  'pipeline-missing-input': 'A step of a pipeline gets every input that its package reads.',
  'pipeline-undeclared-output':
    'A step of a pipeline writes what its package declares, and reads what it declares.',
  'pipeline-rollout-elsewhere': 'A step of a pipeline moves a rollout of its own namespace.',
  'pipeline-unknown': 'A pipeline of the cluster file is one of pipelines/index.ts.',
  'pipeline-without-service': 'A team with pipelines uses workflows, MLflow and a bucket.',
  'pipeline-image-without-digest': 'The image of a pipeline is named by its digest.',
  'pipeline-invalid-commit': 'The commit of a pipeline has 40 digits.',
  'pipeline-invalid-data-version':
    'The version of the data of a pipeline has at most 63 letters, digits, dots, dashes and underscores.',
  'pipeline-model-not-served': 'Only a model that its environment serves is promoted.',
  'pipeline-model-format':
    'The model of a pipeline is served in the format of MLflow, in which its steps save it.',
  'pipeline-exceeds-quota':
    'The steps of a pipeline that run at once fit into the quota of their namespace, and one of them beside its models and their monitors.',
} as const;

type PipelineRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends PipelineRules {}
}
