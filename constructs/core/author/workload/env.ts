import type { EnvVar } from '../../../../imports/types/index.ts';
import type { JsonObject } from '../../base/manifest.ts';
import { produced } from '../../model/later.ts';
import { isReference } from '../../model/reference.ts';
import { type SecretKey, type SecretPart, secretPartsOf } from '../../model/secret.ts';
import type { EnvValue } from './props.ts';

/**
 * The variables of a container. The renderer turns them into a list; a value with a secret key inside longer text
 * becomes `$(VAR)`, with the variable that the kubelet expands standing before it.
 */
export class EnvList {
  readonly variables: Readonly<Record<string, EnvValue>>;

  constructor(variables: Readonly<Record<string, EnvValue>>) {
    this.variables = variables;
  }

  /** The variables as a list of Kubernetes; `use` is called with every piece. */
  render(use: (part: SecretPart) => void): JsonObject[] {
    const list: JsonObject[] = [];
    const named = new Map<SecretKey, string>();

    const fromSecret = (name: string, key: SecretKey) => {
      const { optional } = key.generator;
      const secretKeyRef = { name: key.secret.name, key: key.key, ...(optional && { optional }) };
      list.push({ name, valueFrom: { secretKeyRef } });
      if (!named.has(key)) named.set(key, name);
    };

    // Secret keys come first, since a variable can refer only to earlier ones.
    const entries = Object.entries(produced(this.variables)).map(
      ([name, value]) => [name, produced(value)] as const,
    );
    const whole = entries.filter(([, value]) => wholeSecret(value));
    for (const [name, value] of whole) {
      const key = wholeSecret(value)!;
      use({ text: '', secret: key });
      fromSecret(name, key);
    }
    for (const [name, value] of entries) {
      if (wholeSecret(value)) continue;
      if (!isReference(value)) {
        list.push({ name, value: literal(String(value)) });
        continue;
      }
      const parts = secretPartsOf(value);
      for (const part of parts) {
        use(part);
        // If the value is missing, the kubelet leaves `$(VAR)` in the text.
        if (part.secret?.generator.optional)
          throw new Error(`${part.secret} is optional and part of ${name}`);
        if (part.secret && !named.has(part.secret)) fromSecret(variableName(part.secret), part.secret);
      }
      list.push({
        name,
        value: parts
          .map((part) => (part.secret ? `$(${named.get(part.secret)})` : literal(part.text)))
          .join(''),
      });
    }
    return list;
  }
}

/**
 * The variables of a container inside an object of any kind, or inside a chart's values. Secret keys come as
 * `valueFrom`, or as `$(VAR)` inside longer text, as in the `env` of a workload.
 *
 * @example spec: { templates: [{ container: { image, env: env({ DB: database.uri('postgresql') }) } }] }
 */
export function env(variables: Readonly<Record<string, EnvValue>>): readonly EnvVar[] {
  // The renderer puts the list in its place.
  return new EnvList(variables) as unknown as readonly EnvVar[];
}

function wholeSecret(value: EnvValue): SecretKey | undefined {
  if (!isReference(value)) return undefined;
  const parts = secretPartsOf(value);
  return parts.length === 1 ? parts[0]!.secret : undefined;
}

function variableName(key: SecretKey): string {
  return `${key.secret.name}_${key.key}`.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

// `$(X)` in a plain value would be expanded by the kubelet.
function literal(value: string): string {
  return value.replaceAll('$(', '$$$$(');
}
