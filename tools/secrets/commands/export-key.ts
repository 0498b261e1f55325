import { X509Certificate } from 'node:crypto';
import { UsageError } from '../../../constructs/cli/options.ts';
import { ProblemsError } from '../../../constructs/core/base/problem.ts';
import { toYaml } from '../../../constructs/core/base/yaml.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { keyFile } from '../keys.ts';
import type { Context, Workspace } from '../workspace.ts';

/**
 * Prints the key pair as the Secret that the sealing controller looks for when it starts: into a pipe, or into a file that
 * from then on only its owner may read.
 */
export function exportKey(workspace: Workspace, { print, isShown, keepFromOthers }: Context): boolean {
  const { certificate } = workspace.sealable;
  const fingerprint = fingerprintOf(certificate);
  if (isShown) {
    const pipe = `npm run --silent secrets -- export-key ${workspace.name} | ssh <server> sudo k3s kubectl apply -f -`;
    throw new UsageError(`the private key is not for a screen; pipe it:\n  ${pipe}`);
  }
  const key = workspace.privateKeys.get(fingerprint);
  const path = keyFile(workspace.keyFolder, fingerprint);
  if (!key || !new X509Certificate(certificate).checkPrivateKey(key)) {
    throw new ProblemsError([
      {
        code: 'private-key-not-found',
        path,
        found: key ? 'a private key of another certificate' : 'no such file',
        expected: `the private key of the certificate in ${workspace.file}`,
        fix: 'Restore it from your backup; if it is lost, run `npm run secrets -- rekey`.',
      },
    ]);
  }
  try {
    keepFromOthers();
  } catch {
    throw new UsageError(
      'the private key is not for a file that belongs to somebody else; pipe it, or name a new file',
    );
  }
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  print(
    toYaml({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: `sealed-secrets-key-${fingerprint}`,
        namespace: 'kube-system',
        labels: { 'sealedsecrets.bitnami.com/sealed-secrets-key': 'active' },
      },
      type: 'kubernetes.io/tls',
      data: {
        'tls.crt': encoded(certificate),
        'tls.key': encoded(key.export({ type: 'pkcs8', format: 'pem' }).toString()),
      },
    }).trimEnd(),
  );
  return true;
}
