import type { Problem } from '../../base/problem.ts';
import { quantity } from '../../base/quantity.ts';
import { suggest } from '../../base/suggest.ts';
import { any, quoted } from '../../base/words.ts';
import { type Declared, textsOf } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import { bytesOf, checkSize } from './syntax.ts';

/** Checks the volumes of components: sizes, and classes that exist and keep the data safe. */
export function* checkVolumes(file: Declared): Generator<Problem> {
  const { classes } = file.cluster.storage;
  for (const { path, value } of textsOf(file, 'volume-size')) {
    yield* checkSize(path, value, '20Gi');
    yield* checkLeast(path, value, file.options);
  }
  for (const { path, value } of textsOf(file, 'storage-class', 'local-storage-class'))
    yield* checkClass(path, value, classes);
  for (const { path, value } of textsOf(file, 'local-storage-class')) {
    if (classes.find(({ name }) => name === value)?.type !== 'nfs') continue;
    yield {
      code: 'local-volume-on-nfs',
      path,
      found: `${value}, which is on NFS`,
      expected: "a class of type 'local': file locks and syncs of NFS differ from a disk's, and data is lost",
      fix: localAdvice(classes),
    };
  }
}

/** Checks that a component works with a volume of a size. */
function* checkLeast(path: string, text: string, options: Declared['options']): Generator<Problem> {
  const [least] = Object.entries(options).flatMap(([at, { props }]) =>
    path.startsWith(`${at}.`) ? (props.leastSizes?.[path.slice(at.length + 1)] ?? []) : [],
  );
  const size = bytesOf(text);
  // A text that is no size, and one below every volume, have their own message.
  if (!least || size === undefined || size < 2 ** 20 || size >= quantity(least.size)) return;
  yield {
    code: 'volume-too-small',
    path,
    found: quoted(text),
    expected: `${least.size} or more: ${least.because}`,
    fix: `Write ${least.size} or more.`,
  };
}

function* checkClass(
  path: string,
  name: string,
  classes: ResolvedCluster['storage']['classes'],
): Generator<Problem> {
  const names = classes.map((known) => known.name);
  // An empty name means that there is no default class, which the storage checks report.
  if (name === '' || names.includes(name)) return;
  const near = suggest(name, names);
  yield {
    code: 'unknown-storage-class',
    path,
    found: quoted(name),
    expected: `a class of storage.classes: ${any(names)}`,
    fix:
      near === undefined ? 'Name one of them, or remove the key for the default.' : `Did you mean ${near}?`,
  };
}

function localAdvice(classes: ResolvedCluster['storage']['classes']): string {
  const local = classes.filter(({ type }) => type === 'local').map(({ name }) => name);
  return local.length > 0
    ? `Write storageClass: ${any(local.map(quoted))}.`
    : "Add a class of type 'local' and name it here.";
}
