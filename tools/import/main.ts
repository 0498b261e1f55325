import { runTool, UsageError, unknown } from '../../constructs/cli/options.ts';
import { importCharts } from './charts.ts';
import { importCluster } from './cluster.ts';
import { importDashboards, type LoadDashboard } from './dashboards.ts';
import { importK3s } from './k3s.ts';
import { importSchemas } from './schemas.ts';

const usage = `npm run import [-- what ...]

  schemas    schemas and types of the kinds that sources name
  charts     facts and types of Helm charts, of each folder, archive or catalogue file that is named
  cluster    schema and validator of the cluster file, from its type
  dashboards dashboards of Grafana, from dashboard.ts of components
  k3s        checksums of the pinned version of K3s, from its release or from the folder that is named

  --kubernetes <folder>      schemas: OpenAPI v3 documents of a Kubernetes version
  --crds <file or folder>    schemas: custom resource definitions to take over first; may be said again
  --help                     print this

Without a word: schemas, cluster and dashboards, from what the project carries.`;

// A template with fixed parts, so that the bundler includes every file of this name.
const load: LoadDashboard = (layer, component) =>
  import(`../../constructs/${layer}/${component}/dashboard.ts`);

const options = { kubernetes: { type: 'string' }, crds: { type: 'string', multiple: true } } as const;

process.exitCode = await runTool(process.argv.slice(2), { usage, options }, async (line) => {
  const { kubernetes, crds } = line.values;
  const [what, ...paths] = line.positionals;
  if (what !== undefined && what !== 'schemas' && (kubernetes ?? crds) !== undefined)
    throw new UsageError(`--kubernetes and --crds are for schemas, not for ${what}`);
  const most = what === 'charts' ? Infinity : what === 'k3s' ? 1 : 0;
  if (paths.length > most)
    throw new UsageError(
      `${what} takes ${most === 0 ? 'no argument' : 'one folder'}, found '${paths.join(' ')}'`,
    );
  switch (what) {
    case undefined:
      await importSchemas({ kubernetes, crds });
      await importCluster();
      await importDashboards(load);
      break;
    case 'schemas':
      await importSchemas({ kubernetes, crds });
      break;
    case 'charts':
      await importCharts(paths);
      break;
    case 'cluster':
      await importCluster();
      break;
    case 'dashboards':
      await importDashboards(load);
      break;
    case 'k3s':
      await importK3s(paths[0]);
      break;
    default:
      throw unknown('import', what, ['schemas', 'charts', 'cluster', 'dashboards', 'k3s']);
  }
});
