import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Report } from './rule.ts';

const label = '[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?';
const host = `${label}(?:\\.${label})*(?::\\d{1,5})?`;
const folder = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';

/** The grammar of container runtimes: host, repository, tag, digest. */
const reference = new RegExp(
  `^(?:${host}/)?${folder}(?:/${folder})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
);

/** The image without what may be a password before the host. */
function masked(image: string): string {
  return image.replace(/^.*@(?!sha256:)/, '…@');
}

/** Reports an image that container runtimes do not accept, or whose tag may point to another image later. */
export function checkImage(image: string | undefined, report: Report): void {
  if (image === undefined || image.trim() === '') {
    report('missing-field', 'image', image, 'an image with a fixed tag or digest', 'Name the image.');
    return;
  }
  if (image !== image.trim()) {
    report('invalid-image', 'image', image, 'an image without blanks around it', `Write ${image.trim()}.`);
    return;
  }
  if (!reference.test(image)) {
    report(
      'invalid-image',
      'image',
      masked(image),
      'a registry, a repository in lower-case letters, and a tag or a digest of 64 digits',
      'Write it like ghcr.io/you/app:1.4.2, without https:// and without a user.',
    );
    return;
  }
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  if (tag === undefined || tag === 'latest') {
    report(
      'image-not-pinned',
      'image',
      image,
      'a fixed tag or digest',
      'Write a tag other than latest, or a digest: the image changes otherwise.',
    );
  }
}

/** The problems of the image of an object in the cluster file. */
export function imageProblems(path: string, image: string): Problem[] {
  const problems: Problem[] = [];
  checkImage(image, (code, field, found, expected, fix) => {
    problems.push({ code, path: `${path}.${field}`, found: quoted(String(found)), expected, fix });
  });
  return problems;
}
