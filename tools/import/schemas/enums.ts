import { readFileSync } from 'node:fs';

/** Allowed values, by `<group>_<version>_<Type>.<property>` such as `core_v1_ContainerPort.protocol`. */
export type Enums = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the allowed values of fields from Kubernetes' generated OpenAPI source.
 *
 * An API server has them in its OpenAPI; the documents in the source tree do not.
 */
export function readEnums(file: string): Enums {
  const enums = new Map<string, readonly string[]>();
  let type = '';
  let property = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    type = /^func schema_(?:k8sio_api|pkg_apis)_(\w+)\(/.exec(line)?.[1] ?? type;
    property = /^\t{5}"(\w+)": \{$/.exec(line)?.[1] ?? property;
    const values = /^\t+Enum: +\[\]interface\{\}\{(.*)\},$/.exec(line)?.[1];
    if (values) enums.set(`${type}.${property}`, JSON.parse(`[${values}]`));
  }
  return enums;
}

/** The allowed values of a property of a shared schema, `io.k8s.api.core.v1.ContainerPort`. */
export function enumOf(enums: Enums, sharedName: string, property: string): readonly string[] | undefined {
  const [type, version, group] = sharedName.split('.').reverse();
  return enums.get(`${group}_${version}_${type}.${property}`);
}
