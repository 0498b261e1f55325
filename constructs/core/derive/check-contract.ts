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
      path: `Secret.${name}`,
      found: `${same.length} Secrets of this name, in ${same.map(({ component }) => component.name).join(' and ')}`,
      expected: 'a name of its own for each, in all namespaces',
      fix: 'give one of them another name',
    }));
}

function repeatedVariables(contract: Contract): Problem[] {
  const given = [...contract.values()].filter(({ key }) => key.generator.type === 'given');
  return [...groupBy(given, ({ id }) => variableOf(id))]
    .filter(([, same]) => same.length > 1)
    .map(([variable, same]) => ({
      path: same[0]!.id,
      found: `${variable}, which ${same[1]!.id} is called too in the environment`,
      expected: 'a variable of its own for each value that a person gives',
      fix: 'give one of them another name',
    }));
}

function optionalPieces(contract: Contract): Problem[] {
  return [...contract.values()]
    .filter(({ key, inFile }) => inFile && key.generator.optional)
    .map(({ id }) => ({
      path: id,
      found: 'an optional value in a file, which could not be written without it',
      expected: 'a value that is always there',
      fix: 'take it out of the file, or have it required',
    }));
}

function authorities(registry: Registry, keys: readonly SecretKey[]): Problem[] {
  const all = keys.filter(({ generator }) => generator.type === 'authority');
  const signed = keys.filter(({ generator }) => generator.type === 'certificate');
  const problems = all.slice(1).map((key) => ({
    path: String(key),
    found: `a second authority beside ${all[0]}`,
    expected: 'one authority of the platform',
    fix: 'have certificates signed by the one that is there',
  }));
  if (authorityOf(registry)) return problems;
  return signed.map((key) => ({
    path: String(key),
    found: "a certificate of the platform's authority, which this cluster does not have",
    expected: 'an authority that signs it',
    fix: "set tls.issuer to 'own-ca', or leave the certificate to the cluster's issuer",
  }));
}

// The pods that read a value are known for config files only.
function lostEdges(secrets: readonly Secret[], registry: Registry): Problem[] {
  const files = new Set(registry.all(allSecretFiles).map(({ secret }) => secret));
  return secrets
    .filter((secret) => !files.has(secret) && partsOf(secret.composed).some(({ target }) => target))
    .map((secret) => ({
      path: `${secret.component.name}/Secret.${secret.name}`,
      found: 'a reference to what pods call, in a text whose readers are not known',
      expected: 'such a text as a config file that pods mount',
      fix: 'make it with file()',
    }));
}
