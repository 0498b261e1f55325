import { modelPackage } from '../package.ts';
import { monitorResources, stepResources } from '../resources.ts';
import declared from './interface.json' with { type: 'json' };

/** Makes a classifier of flowers. */
export const iris = modelPackage(declared, {
  training: { trees: 100 },
  steps: stepResources,
  monitor: monitorResources,
});
