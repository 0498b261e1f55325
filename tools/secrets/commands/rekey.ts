import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { createKeyPair } from '../keys.ts';
import { keyNotice, report } from '../report.ts';
import { fillFile } from '../work.ts';
import type { Context, Workspace } from '../workspace.ts';

/**
 * Creates another key pair and seals all values for it: the same values if the old private key is available, else new
 * ones.
 */
export async function rekey(workspace: Workspace, surroundings: Context, from?: number): Promise<boolean> {
  const { sealable, contract, name } = workspace;
  const { tell, print } = surroundings;
  const old = fingerprintOf(sealable.certificate);
  tell(
    workspace.privateKeys.has(old)
      ? 'the old private key is here: values stay as they are'
      : `the old private key (${old}) is not here: every value is made anew, and has to be given anew`,
  );
  tell('making a key pair');
  const certificate = await createKeyPair(workspace.keyFolder, surroundings.now);
  const file = { ...sealable, certificate };
  const wish = { ids: [...contract.keys()], renew: false };
  const changes = await fillFile(workspace, surroundings, { file, wish, from });
  const complete = report(workspace, surroundings, changes);
  print(keyNotice(workspace, certificate));
  print(`Hand it to the cluster of ${name} before you push: until then it opens nothing that is sealed now.`);
  return complete;
}
