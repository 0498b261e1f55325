import { lifecycleSuite } from '../lifecycle/suite.ts';

/** The loop that closes. */
export default lifecycleSuite(
  'rollback',
  'the life of a model, from data to a candidate whose alert rolls it back, with the real Argo, MLflow, KServe, MLServer, Prometheus, Alertmanager, PostgreSQL, object store and DVC',
);
