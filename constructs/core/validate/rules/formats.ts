import { keyPath } from '../../base/path.ts';
import type { ProblemCode } from '../../base/problem.ts';
import type { Report } from './rule.ts';

/** The form that Kubernetes requires of a text. */
export interface Format {
  /** The code of a text that has another form. */
  readonly code: ProblemCode;
  readonly matches: (text: string) => boolean;
  readonly expected: string;
}

function form(code: ProblemCode, pattern: RegExp, longest: number, expected: string): Format {
  return { code, matches: (text) => text.length <= longest && pattern.test(text), expected };
}

const subdomainForm = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const nameForm = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** Names of most objects. */
export const subdomain = form(
  'invalid-dns-subdomain',
  subdomainForm,
  253,
  'at most 253 lower-case letters, digits, dashes and dots, with a letter or digit at both ends of each part',
);

/** Names of namespaces, Services, containers and volumes. */
export const label = form(
  'invalid-dns-label',
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  63,
  'at most 63 lower-case letters, digits and dashes, with a letter or digit at both ends',
);

/** Names of roles: any text that can be part of a URL path. */
export const pathSegment: Format = {
  code: 'invalid-role-name',
  matches: (text) => text !== '' && text !== '.' && text !== '..' && !/[/%]/.test(text),
  expected: 'a name without / and %',
};

/** Names of container ports. */
export const portName: Format = {
  code: 'invalid-port-name',
  matches: (text) => /^(?!.*--)(?=.*[a-z])[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) && text.length <= 15,
  expected: 'at most 15 lower-case letters, digits and single dashes, with a letter in it',
};

/** Keys of labels and annotations. */
export const labelKey: Format = {
  code: 'invalid-label-key',
  matches: (text) => {
    const slash = text.indexOf('/');
    const prefix = text.slice(0, Math.max(slash, 0));
    const name = text.slice(slash + 1);
    return (slash < 0 || subdomain.matches(prefix)) && name.length <= 63 && nameForm.test(name);
  },
  expected:
    'a name of at most 63 letters, digits, dashes, dots and underscores, after a domain and a slash at most',
};

/** Values of labels. */
export const labelValue: Format = {
  code: 'invalid-label-value',
  matches: (text) => text === '' || (text.length <= 63 && nameForm.test(text)),
  expected: 'at most 63 letters, digits, dashes, dots and underscores, with a letter or digit at both ends',
};

/** Keys of ConfigMaps and Secrets, which become file names. */
export const fileKey = form(
  'invalid-file-key',
  /^(?!\.{1,2}$)(?!\.\.)[-._a-zA-Z0-9]+$/,
  253,
  'at most 253 letters, digits, dashes, dots and underscores, not beginning with two dots',
);

/** Names of environment variables. */
export const variableName = form(
  'invalid-variable-name',
  /^[ -<>-~]+$/,
  1024,
  'printable ASCII characters without =',
);

/** Names of hosts in routes, whose first part may be `*`. */
export const hostPattern: Format = {
  code: 'invalid-host',
  matches: (text) => subdomain.matches(text.replace(/^\*\./, '')) && !/^[\d.]+$/.test(text),
  expected: 'a host name, whose first part may be *',
};

/** Names of controllers, such as `example.org/ingress-controller`. */
export const domainPath: Format = {
  code: 'invalid-controller-name',
  matches: (text) => {
    const slash = text.indexOf('/');
    return (
      slash > 0 &&
      subdomain.matches(text.slice(0, slash)) &&
      /^[\w.~!$&'()*+,;=:@%/-]+$/.test(text.slice(slash + 1))
    );
  },
  expected: 'a domain and a path, such as example.org/name',
};

/** Reports a text that does not have the form. */
export function expectForm(format: Format, text: string | undefined, path: string, report: Report): void {
  if (text !== undefined && !format.matches(text))
    report(format.code, path, text, format.expected, 'Rename it.');
}

/** Reports labels, or a plain selector, with a key or a value that is not valid for a label. */
export function checkLabels(
  labels: Readonly<Record<string, string>> | undefined,
  path: string,
  report: Report,
): void {
  if (!labels) return;
  for (const [key, value] of Object.entries(labels)) {
    expectForm(labelKey, key, path, report);
    expectForm(labelValue, value, keyPath(path, key), report);
  }
}
