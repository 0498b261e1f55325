/** Heading of these rules in docs/problems.md. */
export const topic = 'Single objects';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'unknown-kind': 'A kind and version has a schema in imports/schemas/.',
  'unknown-field': 'An object holds only fields that its schema has.',
  'missing-field': 'A field that is required is set and not empty.',
  'invalid-value': 'A value fits the schema of its field.',
  'unmet-condition': 'An object meets the conditions of its schema: one of, any of, not.',
  'object-too-large': 'An object is at most as large as the API server stores.',
  'exclusive-fields': 'Of fields that exclude each other, one is set.',
  'forbidden-field': 'A field is set only with the kind, type or field that it belongs to.',
  'number-out-of-range': 'A number lies between the bounds of its field.',
  'unordered-bounds': 'Of two bounds, the lower one is not above the upper one.',
  'not-a-whole-number': 'An amount of things that are not divided is a whole number.',
  'invalid-count-or-percentage': 'A value is a count from 0 or a percentage.',
  'invalid-quantity': 'A quantity is 0 or more, in a form such as 250m, 512Mi or 20Gi.',
  'invalid-port': 'A port is a number from 1 to 65535 or a name of a port.',
  'invalid-port-range': 'The end of a range of ports is a number that is not below its start.',
  'invalid-schedule': 'A schedule has the fields that its controller reads, or is a word such as @daily.',
  'invalid-time-zone': 'A time zone is a name of the tz database.',
  'path-not-absolute': 'A path begins with /.',
  'path-leaves-folder': 'A path stays in its folder: it has no `..`.',
  'invalid-port-name':
    'The name of a port has at most 15 lower-case letters, digits and single dashes, with a letter in it.',
  'invalid-role-name': 'The name of a role can stand in a URL.',
  'invalid-file-key': 'A key of a ConfigMap or Secret can be the name of a file.',
  'invalid-variable-name': 'The name of an environment variable has printable ASCII characters without =.',
  'invalid-controller-name': 'The name of a controller is a domain and a path.',
  'name-too-long': 'A name leaves room for what a controller appends.',
  'reserved-name': 'A name does not begin with a prefix that Kubernetes keeps for itself.',
  'missing-namespace': 'An object of a namespaced kind names its namespace.',
  'unexpected-namespace': 'An object of a cluster-scoped kind names no namespace.',
  'annotations-too-large': 'The annotations of an object have at most 256 KiB.',
  'image-not-pinned': 'An image has a fixed tag or a digest.',
  'invalid-image': 'The name of an image is one that container runtimes accept, without blanks around it.',
  'unknown-volume': 'A container mounts volumes of its pod.',
  'host-port-differs': 'On the host network, the port of the host is that of the container.',
  'variable-used-before-set': 'An environment variable is used after it is set.',
  'root-with-run-as-non-root': 'A container with runAsNonRoot runs as a user above 0.',
  'inconsistent-seccomp-profile':
    'A seccomp profile has a localhostProfile with type Localhost, and only then.',
  'unknown-capability': 'A capability is one that Linux has.',
  'request-exceeds-limit': 'A request is at most the limit.',
  'request-differs-from-limit': 'A request of devices or huge pages is equal to the limit.',
  'unknown-resource': 'A resource is one that Kubernetes counts, or has a domain.',
  'too-many-name-servers': 'A pod has at most three name servers.',
  'invalid-file-mode': 'A file mode lies between 0 and 0777.',
  'toleration-without-key': 'A toleration without a key has the operator Exists.',
  'invalid-node-field': 'The only field that selects nodes is metadata.name, with one value.',
  'invalid-selector-values': 'A selector has the values that its operator takes.',
  'empty-selector': 'The selector of a workload selects its pods by a label.',
  'selector-misses-template': 'The labels of a template fit the selector of its workload.',
  'rollout-blocked': 'A rolling update may add or remove at least one pod.',
  'inconsistent-cluster-ips': 'The first of the clusterIPs of a Service is its clusterIP.',
  'exception-outside-range': 'An exception is a smaller range within the range of its rule.',
  'exclusive-access-modes': 'A volume with ReadWriteOncePod has no other access mode.',
  'invalid-api-version': 'A reference to an object names a group and a version.',
  'invalid-api-service-name': 'An APIService is called by its version and group.',
  'invalid-webhook-name': 'The name of a webhook is a host name of three parts or more.',
  'invalid-webhook-path': 'The path of a webhook has lower-case names.',
  'webhook-without-https': 'The API server calls a webhook by https.',
  'missing-review-version': 'A webhook understands version v1 of admission reviews.',
  'conflicting-actions': 'The binding of an admission policy denies or warns.',
} as const;

type ObjectRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends ObjectRules {}
}
