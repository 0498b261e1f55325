import { importCharts } from './charts.ts';
import { importSchemas } from './schemas.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'schemas') await importSchemas(args);
else if (what === 'charts') await importCharts(args);
else if (what === undefined) {
  await importSchemas([]);
  await importCharts([]);
} else {
  console.error('npm run import [-- schemas|charts ...]');
  process.exitCode = 1;
}
