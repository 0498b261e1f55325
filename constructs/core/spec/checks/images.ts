import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import { checkImage } from '../../validate/rules/images.ts';

/** The problems of the image of an object in the cluster file. */
export function imageProblems(path: string, image: string): Problem[] {
  const problems: Problem[] = [];
  checkImage(image, (code, field, found, expected, fix) => {
    problems.push({ code, path: `${path}.${field}`, found: quoted(String(found)), expected, fix });
  });
  return problems;
}
