import { resources } from '../../constructs/core/model/resources.ts';
import { modelPackage } from '../package.ts';
import declared from './interface.json' with { type: 'json' };

/** Makes a classifier of flowers. */
export const iris = modelPackage(declared, {
  training: { trees: 100 },
  resources: resources('250m', '512Mi', '1Gi', 'measured: 352 MiB at most, by train'),
});
