import type { Cluster } from '../author/cluster.ts';
import { allFiles } from '../author/file.ts';
import type { Problem } from '../base/problem.ts';
import { allPods } from '../model/pods.ts';

/**
 * Mistakes of component authors that show when all components are constructed: unmounted files, pods with the same
 * name.
 */
export function checkWords(cluster: Cluster): Problem[] {
  const seen = new Set<string>();
  const twice = cluster.all(allPods).filter(({ id }) => seen.size === seen.add(id).size);
  return [
    ...twice.map(
      ({ id }): Problem => ({
        code: 'duplicate-name',
        path: id,
        found: 'a second group of pods with this name',
        expected: 'a name of its own for each group of pods',
        fix: 'Rename one of them.',
      }),
    ),
    ...cluster
      .all(allFiles)
      .filter(({ readers }) => readers.length === 0)
      .map(
        ({ component, key }): Problem => ({
          code: 'file-not-mounted',
          path: `${component.name}/${key}`,
          found: 'a file that no pods mount',
          expected: 'pods that have it among their `files`',
          fix: 'Mount the file, or remove it.',
        }),
      ),
  ];
}
