import type { Report } from './rule.ts';

/** Reports an image that is not valid, or whose tag may point to another image later. */
export function checkImage(image: string | undefined, report: Report): void {
  if (image === undefined || image.trim() === '') {
    report('missing-field', 'image', image, 'an image with a fixed tag or digest', 'Name the image.');
    return;
  }
  if (image !== image.trim()) {
    report('invalid-image', 'image', image, 'an image without blanks around it', `Write ${image.trim()}.`);
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
