import { X509Certificate } from 'node:crypto';
import type { Problem } from '../base/problem.ts';
import type { Contract, ContractEntry } from './contract.ts';
import { describe } from './describe.ts';
import { wrongLength } from './lengths.ts';
import type { SealedFile } from './sealed-file.ts';

/** Reports values of the sealed file that do not fit the contract. It decrypts none of them: it checks lengths and certificates. */
export function checkSealed(contract: Contract, file: SealedFile, path: string): Problem[] {
  return [...contract.values()].flatMap((entry) => {
    const problems = lengthOf(entry, file, path);
    const found = wrongAuthority(entry, file);
    if (found !== undefined)
      problems.push({
        code: 'other-sealed-authority',
        path: `${path} authority`,
        found,
        expected: `the certificate of ${entry.id}`,
        fix: 'Restore the line from git: devices trust what is signed by it.',
      });
    return problems;
  });
}

function lengthOf(entry: ContractEntry, file: SealedFile, path: string): Problem[] {
  const length = file.entries.get(entry.id)?.length;
  const expected = length === undefined ? undefined : wrongLength(entry, length, file);
  if (expected === undefined) return [];
  return [
    {
      code: 'wrong-sealed-length',
      path: `${path} ${entry.id} length`,
      found: `${length} bytes`,
      expected: `${expected}, as of ${describe(entry.key)}`,
      fix: `Restore the line from git, or run \`npm run secrets -- rotate ${entry.id}\`.`,
    },
  ];
}

/** The reason why the certificate in the file is not the one of this authority; undefined when it may be. */
export function wrongAuthority(
  { isAuthority, key: { secret } }: ContractEntry,
  { authority }: SealedFile,
): string | undefined {
  if (!isAuthority || authority === undefined) return undefined;
  const certificate = new X509Certificate(authority);
  const { subject, issuer, ca, publicKey } = certificate;
  const named = [...secret.keys.values()].flatMap(({ generator }) =>
    generator.type === 'authority' ? `CN=${generator.name}` : [],
  );
  if (!ca) return 'a certificate that signs no others';
  if (!named.includes(subject)) return `the certificate of ${subject}`;
  if (!certificate.verify(publicKey)) return `a certificate that ${issuer} signed`;
  return undefined;
}
