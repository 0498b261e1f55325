import { load } from 'js-yaml';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { ControlPlane } from '../control-plane.ts';
import { readTree } from '../dist.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { startController } from './controller.ts';
import { type Secret, settle, staysClosed } from './opened.ts';
import { provePackage } from './package.ts';
import { hasValue, type Project } from './project.ts';

/**
 * The whole workflow on a real API server: exported key, real controller, the SealedSecrets of `dist/`, a rotation, a
 * new key.
 */
export async function proveController(report: Report, plane: ControlPlane, project: Project): Promise<void> {
  const { api } = plane;
  const exportKey = () => load(project.run('secrets', 'export-key').printed) as Manifest;
  await report.step('key handed over, namespaces made', async () => {
    await api.apply(exportKey());
    for (const { metadata } of objectsIn(project, 'Namespace'))
      await api.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: metadata.name } });
  });
  let controller = await report.step('controller started', () => startController(plane));
  try {
    await provePackage(report, api, project);
    await report.check('the real controller makes every Secret of homelab, as it was meant', async () =>
      expectNone(await settle(api, project, objectsIn(project, 'SealedSecret'))),
    );
    await report.check('it took our key and made none of its own', async () => {
      const keys = await api.list<Secret>(
        '/api/v1/namespaces/kube-system/secrets?labelSelector=sealedsecrets.bitnami.com/sealed-secrets-key',
      );
      if (keys.length !== 1) throw new CheckError(keys.map(({ metadata }) => metadata.name).join(', '));
    });
    await report.check('a SealedSecret under another name stays closed', () => {
      const sealed = objectsIn(project, 'SealedSecret').find(hasValue)!;
      const name = `${sealed.metadata.name}-2`;
      return staysClosed(api, { ...sealed, metadata: { ...sealed.metadata, name } });
    });
    await report.check('a rotated value arrives', async () => {
      const { printed } = project.run('secrets', 'rotate', 'mlflow-admin/password');
      report.note(printed.split('\n')[0]!);
      project.run('synth', '--require-secrets');
      expectNone(await settle(api, project, objectsIn(project, 'SealedSecret')));
    });
    await report.check('after rekey the same values open with the new key', async () => {
      project.run('secrets', 'rekey');
      project.run('synth', '--require-secrets');
      await api.apply(exportKey());
      // The controller reads keys when it starts.
      await controller.stop();
      controller = await startController(plane);
      expectNone(await settle(api, project, objectsIn(project, 'SealedSecret')));
    });
  } finally {
    await controller.stop();
  }
}

function objectsIn(project: Project, kind: string): Manifest[] {
  const { parts } = readTree(project.path('dist/homelab'));
  return parts.flatMap(({ objects }) => objects).filter((object) => object.kind === kind);
}
