import type { Ingress } from '../../../imports/types/index.ts';
import type { Problem } from '../base/problem.ts';
import type { PlacedObject } from '../model/placed.ts';
import type { Plain } from '../model/rule.ts';
import { whereOf } from './objects/relations.ts';

const level = 'pod-security.kubernetes.io/enforce';

/**
 * Reports objects that constructs of other libraries make by default and the platform does not support: an Ingress that
 * no controller serves, a Namespace without Pod Security labels.
 *
 * @param known problems found so far: an object with a problem is skipped, since it may not fit its schema
 */
export function proveLibraries(objects: readonly PlacedObject[], known: readonly Problem[]): Problem[] {
  const broken = new Set(known.map(({ path }) => path.split(' ')[0]));
  return objects.flatMap((placed) => {
    const { manifest } = placed;
    const where = whereOf(placed);
    if (broken.has(where)) return [];
    switch (`${manifest.apiVersion}/${manifest.kind}`) {
      case 'v1/Namespace':
        return manifest.metadata.labels?.[level] ? [] : [namespaceProblem(where)];
      case 'networking.k8s.io/v1/Ingress':
        return (manifest as unknown as Plain<Ingress>).spec?.ingressClassName ? [] : [ingressProblem(where)];
      default:
        return [];
    }
  });
}

function ingressProblem(where: string): Problem {
  return {
    code: 'ingress-without-class',
    path: `${where} spec.ingressClassName`,
    found: 'nothing: no controller serves the Ingress',
    expected: 'an exposure at the gateway, or the class of a controller',
    fix: 'Pass the endpoint to gateway.expose(), and remove the Ingress.',
  };
}

function namespaceProblem(where: string): Problem {
  return {
    code: 'namespace-without-component',
    path: where,
    found: 'a Namespace without a Pod Security level and a default-deny policy',
    expected: 'namespaces that come from components',
    fix: "Remove it: a component makes its own Namespace, and `namespace` in the component's props names it.",
  };
}
