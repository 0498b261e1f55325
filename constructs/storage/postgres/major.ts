import type { Problem } from '../../core/base/problem.ts';

/** Major version of the data. An image of another one makes the operator rewrite all databases, which cannot be undone. */
export const major = 18;

/** An image of another major version than the one that the data is of: the operator rewrites it at once, and there is no way back. */
export function checkMajor(image: string, major: number): Problem[] {
  const found = /:(\d+)[^/]*$/.exec(image)?.[1];
  if (found === String(major)) return [];
  return [
    {
      code: 'postgres-other-major-version',
      path: 'postgres image',
      found: image,
      expected: `a version ${major} of PostgreSQL, as the data is`,
      fix: `Back up every database, read docs/resizing.md on major versions, and write ${found ?? 'the major version'} to \`major\` in major.ts as well.`,
    },
  ];
}
