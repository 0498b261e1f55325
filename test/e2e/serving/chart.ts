import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { tool } from '../../../tools/pinned.ts';

/** The objects of a chart of KServe as Helm renders them: from the sources of the release, with the synthesized values. */
export function renderChart({ cluster, values }: Build, chart: string, folder: string): Manifest[] {
  const release = cluster.all(allReleases).find(({ props }) => props.chart.chart === chart);
  if (!release) throw new Error(`no component installs the chart ${chart}`);
  const file = join(folder, `${chart}.json`);
  writeFileSync(file, JSON.stringify(values.get(release)));
  const { release: name, namespace } = release.install;
  const args = [
    'template',
    name,
    join(sources(), 'charts', chart),
    '--namespace',
    namespace,
    '--values',
    file,
  ];
  const rendered = execFileSync(tool('helm'), args, { encoding: 'utf8', maxBuffer: 2 ** 27 });
  return (loadAll(rendered) as (Manifest | null)[]).filter((one) => one !== null);
}

/** The folder of the module that the controller is built from, which has the charts of the same version. */
function sources(): string {
  const folder = join(import.meta.dirname, '../../../tools/go/kserve');
  const answer = execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', 'github.com/kserve/kserve'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '-mod=readonly', GOWORK: 'off' },
  }).trim();
  if (answer === '') {
    execFileSync('go', ['mod', 'download', 'github.com/kserve/kserve'], { cwd: folder });
    return sources();
  }
  return answer;
}
