import { modelPackage } from '../package.ts';
import { monitorResources, stepResources } from '../resources.ts';
import declared from './interface.json' with { type: 'json' };

/** Makes a regression on the progress of a disease. */
export const diabetes = modelPackage(declared, {
  training: { penalty: 1 },
  steps: stepResources,
  monitor: monitorResources,
});
