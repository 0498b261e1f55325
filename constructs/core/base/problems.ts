/** Heading of these rules in docs/problems.md. */
export const topic = 'Rules that several parts share';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'duplicate-item': 'A list holds each item once.',
  'duplicate-name': 'A name stands for one thing of its kind.',
  'invalid-address': 'An IP address is written in full; in the cluster file it is an IPv4 address.',
  'invalid-cidr': 'A range of addresses is written in CIDR notation, such as 192.168.2.0/24.',
  'invalid-dns-label':
    'A name that is a DNS label has at most 63 lower-case letters, digits and dashes, with a letter or digit at both ends.',
  'invalid-dns-subdomain':
    'A name that is a DNS subdomain has at most 253 characters, in DNS labels with dots between them.',
  'invalid-host':
    'A host name has lower-case letters, digits and dashes, with a letter or digit at both ends of each part; where an object routes hosts, its first part may be `*`.',
  'invalid-certificate': 'A certificate is in PEM.',
  'invalid-label-key':
    'The key of a label has at most 63 letters, digits, dashes, underscores and dots, optionally after a domain and a slash.',
  'invalid-label-value':
    'The value of a label is empty or has at most 63 letters, digits, dashes, underscores and dots.',
  'unsupported-value': 'A key or field that knows a list of values has one of them.',
  'inaccessible-file': 'Files and folders of the project can be read, and written where a command writes.',
  'host-in-use': 'A host name belongs to one exposure of one component.',
} as const;

type SharedRules = typeof rules;

declare module './problem.ts' {
  interface Rules extends SharedRules {}
}
