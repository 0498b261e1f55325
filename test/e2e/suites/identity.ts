import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { image as authelia } from '../../../constructs/security/identity/versions.ts';
import { tool } from '../../../tools/pinned.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import type { Handover } from '../identity/inside.ts';
import { testSchemas } from '../identity/schema.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { CheckError } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    "the login's configuration by its provider's schemas; with authelia on the PATH the real login of people and applications",
  part: 'secrets',
  tools: [...controlPlaneTools, 'argocd'],
  programs: ['authelia'],
  unaffectedBy: foldersExcept('test/e2e/identity', 'test/e2e/kubelet', 'test/e2e/mlflow', 'test/e2e/secrets'),
  async run(report) {
    await testSchemas(report);
    const program = onPath('authelia');
    if (!program) {
      report.note(
        'NOT RUN, the login itself: there is no authelia on the PATH. Its releases are on github.com/authelia/authelia.',
      );
      return;
    }
    await report.check('the authelia of the tests is of the version that the cluster runs', () => {
      const wanted = authelia.split(':')[1] ?? '';
      const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
      if (!stdout.includes(`v${wanted}`)) throw new CheckError(`${stdout.trim()}, not ${wanted}`);
    });
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    tool('argocd', (line) => report.note(line));
    const image = { folders: [dirname(program)], path: [], entrypoint: [program] };
    await runIsolated<Handover>(report, 'identity', { image, data });
  },
};

export default suite;

function onPath(program: string): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  const found = paths.find((path) => existsSync(path));
  return found && realpathSync(found);
}
