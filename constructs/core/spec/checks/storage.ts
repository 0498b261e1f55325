import type { Problem } from '../../base/problem.ts';
import { all, any, quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { NfsStorageClassSpec } from '../spec.ts';
import { checkOutside } from './outside.ts';
import { checkUnique } from './repeated.ts';
import { checkSize, isHostName } from './syntax.ts';
import { isHost } from './urls.ts';

/** Checks storage classes, of which exactly one has to be the default. */
export function* checkStorage({ cluster }: Declared): Generator<Problem> {
  const { classes } = cluster.storage;
  yield* checkClassNames(cluster);
  yield* checkDefault(cluster);
  for (const [i, storageClass] of classes.entries()) {
    if (storageClass.type === 'nfs') yield* checkNfs(`storage.classes[${i}]`, storageClass, cluster);
  }
}

function* checkClassNames({ storage: { classes } }: ResolvedCluster): Generator<Problem> {
  const names = classes.map(({ name }, i) => ({ path: `storage.classes[${i}].name`, value: name }));
  for (const { path, value } of names) {
    // The distribution creates a class of this name at every start, and the reclaim policy of a class cannot be
    // changed.
    if (value === 'local-path') {
      yield {
        code: 'reserved-class-name',
        path,
        found: "'local-path', a class of the Kubernetes distribution that deletes volumes with their claims",
        expected: 'a name that the distribution does not use',
        fix: "Call it 'local-disk'.",
      };
    }
    if (isHostName(value)) continue;
    yield {
      code: 'invalid-dns-subdomain',
      path,
      found: quoted(value),
      expected: 'lower-case letters, digits, dashes and dots, a letter or digit at both ends',
      fix: 'Choose such a name.',
    };
  }
  yield* checkUnique(names);
}

function* checkDefault({ storage: { classes } }: ResolvedCluster): Generator<Problem> {
  const path = 'storage.classes';
  const defaults = classes.filter((storageClass) => storageClass.default).map(({ name }) => name);
  if (classes.length === 0) {
    yield {
      code: 'no-storage-class',
      path,
      found: 'no class',
      expected: 'at least one class: pods cannot keep data without one',
      fix: "Add { name: 'local-disk', type: 'local', default: true }.",
    };
  } else if (defaults.length === 0) {
    yield {
      code: 'not-one-default-class',
      path,
      found: 'no class that is the default',
      expected: 'exactly one default class',
      fix: `Add default: true to ${any(classes.map(({ name }) => name))}.`,
    };
  } else if (defaults.length > 1) {
    yield {
      code: 'not-one-default-class',
      path,
      found: `${defaults.length} classes that are the default: ${all(defaults)}`,
      expected: 'exactly one default class',
      fix: 'Remove default: true from all but one.',
    };
  }
}

function* checkNfs(
  path: string,
  { server, export: folder, capacity }: NfsStorageClassSpec,
  cluster: ResolvedCluster,
): Generator<Problem> {
  // The driver's pods share the network of their node: policies do not keep them from an NFS server on a node.
  if (isHost(server)) yield* checkOutside(`${path}.server`, server, cluster, { isMachine: true });
  else {
    yield {
      code: 'invalid-nfs-server',
      path: `${path}.server`,
      found: quoted(server),
      expected: 'the address or the host name of the NAS',
      fix: 'Write it like 192.168.2.2 or nas.example.net.',
    };
  }
  if (!/^(\/[^/\s]+)+$/.test(folder) || folder.split('/').includes('..')) {
    yield {
      code: 'invalid-nfs-export',
      path: `${path}.export`,
      found: quoted(folder),
      expected: 'the exported folder from the root on, without space, dots and slash at the end',
      fix: 'Write it as `showmount -e` shows it, such as /volume1/k8s-data.',
    };
  }
  if (capacity !== undefined) yield* checkSize(`${path}.capacity`, capacity, '2Ti');
}
