import { lifecycleSuite } from '../lifecycle/suite.ts';

/** The same servers, with faults on the way. */
export default lifecycleSuite(
  'faults',
  'bad data, a kill of each step, a gap in the lineage and a dead MLflow in the life of a model, with the real servers',
);
