import type { Json, JsonObject, Manifest } from '../../base/manifest.ts';
import { isObject } from '../values.ts';
import { checkImage } from './images.ts';
import { below, type Report } from './rule.ts';

/** Fields that hold an image by the custom of all kinds. */
const fields = ['image', 'imageName'];
/** Fields beside an image that say its version. */
const versions = ['tag', 'digest', 'sha', 'imageTag', 'imageDigest'];

/** Checks images anywhere in a custom resource, since an operator starts them without a check. */
export function checkImageFields({ spec }: Manifest, report: Report): void {
  if (spec !== undefined) visit(spec, below(report, 'spec'));
}

function visit(value: Json | undefined, report: Report): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, (code, path, ...rest) =>
        report(code, `[${index}]${path && !path.startsWith('[') ? '.' : ''}${path}`, ...rest),
      );
    });
  } else if (value !== undefined && isObject(value)) {
    for (const [field, inner] of Object.entries(value)) {
      const image = fields.includes(field) ? imageOf(inner, value) : undefined;
      if (image === undefined) visit(inner, below(report, field));
      else checkImage(image, (code, _, ...rest) => report(code, field, ...rest));
    }
  }
}

/** The image of a field, with the version from the field beside it; undefined when it is a template. */
function imageOf(value: Json | undefined, beside: JsonObject): string | undefined {
  if (typeof value !== 'string' || value.includes('{{')) return undefined;
  const version = versions.map((field) => beside[field]).find((one) => typeof one === 'string' && one !== '');
  if (version === undefined || /[:@][^/]*$/.test(value)) return value;
  return `${value}${String(version).startsWith('sha256:') ? '@' : ':'}${version}`;
}
