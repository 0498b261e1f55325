import { resources } from '../../constructs/core/model/resources.ts';
import { modelPackage } from '../package.ts';
import declared from './interface.json' with { type: 'json' };

/** Makes a regression on the progress of a disease. */
export const diabetes = modelPackage(declared, {
  training: { penalty: 1 },
  resources: resources('250m', '512Mi', '1Gi', 'measured: 352 MiB at most, by train'),
});
