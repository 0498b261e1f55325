import { PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { dashboard, graph, labelVariable, stat, timeline } from '../../observability/dashboards/panels.ts';

const here = '{namespace=~"$namespace",model=~"$model"}';
const version = '{{model}} {{role}} {{version}}';
const byVersion = (metric: string) => `max by (namespace, model, role, version) (${metric}${here})`;
const ended = (phases: string) =>
  `sum by (namespace) (increase(argo_workflows_total_count{namespace=~"$namespace",phase=~"${phases}"}[1h]))`;

/** How good the served versions of models are, and how their pipelines run. */
export default dashboard(
  'models',
  'Models and their pipelines',
  'Quality of served versions, and runs of pipelines',
)
  .withVariable(labelVariable('namespace', 'hearth_model_labelled_requests'))
  .withVariable(labelVariable('model', 'hearth_model_labelled_requests'))
  .withPanel(
    graph({
      title: 'Accuracy',
      description: 'Share of labelled requests that each version has answered rightly.',
      unit: PercentUnit,
      max: 1,
      queries: { [version]: byVersion('hearth_model_accuracy') },
    }),
  )
  .withPanel(
    graph({
      title: 'Precision, recall and F1',
      description: 'Means over the classes, by version. Below a precision of 0.8 a version is rolled back.',
      unit: PercentUnit,
      max: 1,
      queries: {
        [`precision ${version}`]: byVersion('hearth_model_precision'),
        [`recall ${version}`]: byVersion('hearth_model_recall'),
        [`F1 ${version}`]: byVersion('hearth_model_f1'),
      },
    }),
  )
  .withPanel(
    graph({
      title: 'Explained variance',
      description: 'R², for models that answer with a number.',
      unit: PercentUnit,
      max: 1,
      queries: { [version]: byVersion('hearth_model_r2') },
    }),
  )
  .withPanel(
    graph({
      title: 'Drift',
      description: 'Share of features whose requests differ from what the champion has learned from.',
      unit: PercentUnit,
      min: 0,
      max: 1,
      queries: {
        '{{model}}': `max by (namespace, model) (hearth_model_drifted_features_ratio${here})`,
      },
    }),
  )
  .withPanel(
    timeline({
      title: 'Versions',
      description: 'Which version was champion or candidate from when to when, with its labelled requests.',
      unit: Short,
      queries: { [version]: byVersion('hearth_model_labelled_requests') },
      width: 24,
    }),
  )
  .withPanel(
    stat({
      title: 'Dead letters',
      description: 'Steps that have failed with all their attempts, and wait for a replay.',
      unit: Short,
      queries: {
        '{{pipeline}}':
          'max by (namespace, pipeline) (hearth_pipeline_dead_letters{namespace=~"$namespace"})',
      },
      width: 6,
    }),
  )
  .withPanel(
    graph({
      title: 'Runs that succeed',
      description: 'Share of the runs that have ended within an hour.',
      unit: PercentUnit,
      min: 0,
      max: 1,
      queries: { '{{namespace}}': `${ended('Succeeded')} / ${ended('Succeeded|Failed|Error')}` },
      width: 9,
    }),
  )
  .withPanel(
    graph({
      title: 'Duration of steps',
      description: 'Seconds that the last run of each step took.',
      unit: Seconds,
      queries: {
        '{{pipeline}} {{step}}':
          'max by (namespace, pipeline, step) (argo_workflows_pipeline_step_seconds{namespace=~"$namespace"})',
      },
      width: 9,
    }),
  );
