import { spawnSync } from 'node:child_process';
import type { Report } from '../report.ts';

/**
 * Installs Prometheus and its tool from Debian's package, unless they are there.
 *
 * @throws Error with how to install it
 */
export async function installPrometheus(report: Report): Promise<void> {
  const works = () =>
    ['promtool', 'prometheus'].every((program) => spawnSync(program, ['--version']).status === 0);
  if (!works())
    await report.step('Prometheus installed', async () => {
      const options = ['--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
      // The package also starts a server, which these tests do not use.
      spawnSync('apt-get', ['install', ...options, 'prometheus'], {
        stdio: 'ignore',
        env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
      });
    });
  if (!works()) throw new Error('Prometheus is missing: apt-get install prometheus');
}
