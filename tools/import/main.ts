import { importCharts } from './charts.ts';
import { importCluster } from './cluster.ts';
import { importSchemas } from './schemas.ts';

const usage = `npm run import [-- what ...]

  schemas [--kubernetes <folder>] [--crds <folder>]   schemas and types of the kinds that sources name
  charts <folder, archive or catalogue file> ...      facts and types of Helm charts
  cluster                                             schema and validator of the cluster file, from its type

Without a word: schemas and cluster, from what the project carries.`;

const [what, ...args] = process.argv.slice(2);

switch (what) {
  case undefined:
    await importSchemas([]);
    await importCluster();
    break;
  case 'schemas':
    await importSchemas(args);
    break;
  case 'charts':
    await importCharts(args);
    break;
  case 'cluster':
    await importCluster();
    break;
  case '--help':
    console.log(usage);
    break;
  default:
    console.error(`no such import: ${what}\n\n${usage}`);
    process.exitCode = 2;
}
