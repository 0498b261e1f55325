import { createHash } from 'node:crypto';
import { later, produced } from '../../model/later.ts';
import type { Owner } from '../../model/owner.ts';
import { partsOf, type Text } from '../../model/reference.ts';
import { type Secret, secretPartsOf } from '../../model/secret.ts';
import { sealedVersion } from '../../secrets/version.ts';
import type { ConfigFile } from '../file.ts';
import type { EnvValue, PodProps, SidecarProps } from './props.ts';

/**
 * Replaces pods when their configuration changes: the template has a hash of the files and sealed values that they
 * read.
 */
export function rollAnnotations(component: Owner, props: PodProps): { annotations?: Record<string, string> } {
  const produce = () => {
    const { rollOn = [] } = props;
    return hashed([
      ...filesIn(props).map((file) => file.hash),
      ...rollOn
        .map(produced)
        .flatMap(partsOf)
        .map((part) => part.text),
      ...[...secretsIn(props), ...secretsOf(rollOn.map(produced))].map((secret) =>
        sealedVersion(secret, component.namespaceName),
      ),
    ]);
  };
  return { annotations: later(produce as () => Record<string, string>) };
}

/**
 * The same for pods of a chart, which read Secrets when they start: an annotation that changes with the values.
 *
 * @example podAnnotations: rollOnSecrets(this, [admin])
 */
export function rollOnSecrets(component: Owner, secrets: readonly Secret[]): Record<string, string> {
  return later(() => {
    const versions = secrets.map((secret) => sealedVersion(secret, component.namespaceName));
    return hashed(versions) as Record<string, string>;
  });
}

function hashed(texts: readonly string[]): Record<string, string> | undefined {
  const parts = texts.filter((text) => text !== '');
  if (parts.length === 0) return undefined;
  return { 'hearth/config': createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16) };
}

/** The Secrets that texts have the values or the names of, each once. */
function secretsOf(texts: readonly Text[]): Secret[] {
  const used = texts.flatMap(secretPartsOf).flatMap(({ secret, names }) => secret?.secret ?? names ?? []);
  return [...new Set(used)];
}

/** The Secrets in the environment and the files of pods, each once, sorted by name. */
function secretsIn(props: PodProps): Secret[] {
  const containers = [props, ...Object.values(props.init ?? {}), ...sidecarsIn(props)];
  const values: EnvValue[] = containers.flatMap(({ env = {} }) => Object.values(produced(env)).map(produced));
  const used = [
    ...values.flatMap((value) => (typeof value === 'boolean' ? [] : secretPartsOf(value))),
  ].flatMap(({ secret }) => secret?.secret ?? []);
  const whole = [props, ...sidecarsIn(props)].flatMap(({ envFrom = [] }) => envFrom);
  const mounted = filesIn(props).flatMap(({ secret }) => secret ?? []);
  return [...new Set([...used, ...whole, ...mounted])].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function filesIn(props: PodProps): ConfigFile[] {
  return [props, ...sidecarsIn(props)].flatMap(({ files = {} }) => Object.values(files));
}

function sidecarsIn({ sidecars = {} }: PodProps): SidecarProps[] {
  return Object.values(sidecars);
}
