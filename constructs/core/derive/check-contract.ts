import { allSecretFiles } from '../author/file.ts';
import { groupBy } from '../base/collections.ts';
import type { Problem } from '../base/problem.ts';
import type { Registry } from '../base/registry.ts';
import { partsOf } from '../model/reference.ts';
import { allSecrets, type Secret, type SecretKey } from '../model/secret.ts';
import { authorityOf, type Contract } from '../secrets/contract.ts';
import { variableOf } from '../secrets/variable.ts';

/** Problems of the contract itself, before any value exists. */
export function checkContract(registry: Registry, contract: Contract): Problem[] {
  const secrets = registry.all(allSecrets);
  const keys = secrets.flatMap((secret) => [...secret.keys.values()]);
  return [
    ...repeatedNames(secrets),
    ...repeatedVariables(contract),
    ...optionalPieces(contract),
    ...authorities(registry, keys),
    ...lostEdges(secrets, registry),
  ];
}

function repeatedNames(secrets: readonly Secret[]): Problem[] {
  return [...groupBy(secrets, ({ name }) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({
      code: 'duplicate-name',
      path: `Secret.${name}`,
      found: `${same.length} Secrets of this name, in ${same.map(({ component }) => component.name).join(' and ')}`,
      expected: 'a name of its own for each, in all namespaces',
      fix: 'Give one of them another name.',
    }));
}

function repeatedVariables(contract: Contract): Problem[] {
  const given = [...contract.values()].filter(({ key }) => key.generator.type === 'given');
  return [...groupBy(given, ({ id }) => variableOf(id))]
    .filter(([, same]) => same.length > 1)
    .map(([variable, same]) => ({
      code: 'duplicate-variable',
      path: same[0]!.id,
      found: `${variable}, which is also the variable of ${same[1]!.id}`,
      expected: 'a variable of its own for each value that a person gives',
      fix: 'Give one of them another name.',
    }));
}

function optionalPieces(contract: Contract): Problem[] {
  return [...contract.values()]
    .filter(({ key, inFile }) => inFile && key.generator.optional)
    .map(({ id }) => ({
      code: 'optional-value-in-file',
      path: id,
      found: 'an optional value in a file, which is not complete without it',
      expected: 'a required value',
      fix: 'Remove it from the file, or make it required.',
    }));
}

function authorities(registry: Registry, keys: readonly SecretKey[]): Problem[] {
  const all = keys.filter(({ generator }) => generator.type === 'authority');
  const signed = keys.filter(({ generator }) => generator.type === 'certificate');
  const problems = all.slice(1).map(
    (key): Problem => ({
      code: 'second-authority',
      path: String(key),
      found: `a second authority beside ${all[0]}`,
      expected: 'one authority for the platform',
      fix: 'Let the first authority sign the certificates.',
    }),
  );
  if (authorityOf(registry)) return problems;
  return signed.map((key) => ({
    code: 'certificate-without-authority',
    path: String(key),
    found: "a certificate of the platform's authority, which this cluster does not have",
    expected: 'an authority that signs it',
    fix: "Set tls.issuer to 'own-ca', or let the cluster's issuer sign the certificate.",
  }));
}

// The pods that read a value are known for config files only.
function lostEdges(secrets: readonly Secret[], registry: Registry): Problem[] {
  const files = new Set(registry.all(allSecretFiles).map(({ secret }) => secret));
  return secrets
    .filter((secret) => !files.has(secret) && partsOf(secret.composed).some(({ target }) => target))
    .map((secret) => ({
      code: 'unknown-readers',
      path: `${secret.component.name}/Secret.${secret.name}`,
      found: 'a reference to what pods call, but the pods that read this text are not known',
      expected: 'a config file that pods mount',
      fix: 'Make the text with file().',
    }));
}
