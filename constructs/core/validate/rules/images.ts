import type { Report } from './rule.ts';

/** Reports an image that is not valid, or whose tag may point to another image later. */
export function checkImage(image: string | undefined, report: Report): void {
  if (image === undefined || image.trim() === '') {
    report('image', image, 'an image with a fixed tag or digest', 'name the image');
    return;
  }
  if (image !== image.trim()) {
    report('image', image, 'an image without blanks around it', `write ${image.trim()}`);
    return;
  }
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  if (tag === undefined || tag === 'latest') {
    report(
      'image',
      image,
      'a fixed tag or digest',
      'pin the version, since it may be another image tomorrow',
    );
  }
}
