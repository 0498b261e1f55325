/** Heading of these rules in docs/problems.md. */
export const topic = 'What a component makes';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'duplicate-object': 'An object exists once, by its kind, namespace and name.',
  'chart-not-at-commit':
    'A chart that is installed from a commit names the whole commit, and a folder of the pinned version.',
  'chart-not-imported': 'The facts of a chart in imports/charts/ are those of the version that is pinned.',
  'chart-container-without-resources':
    'The resources of a chart name each container that the chart makes, where they name containers.',
  'chart-container-not-made': 'The resources of a chart name only containers that the chart makes.',
  'memory-limit-below-chart': 'A memory limit is below that of the chart only where it was measured.',
  'claim-of-other-namespace': 'Pods mount claims of their own namespace.',
  'host-folder-not-privileged':
    'Pods mount a folder of their host only in a component of the level privileged.',
  'invalid-host-folder': 'A host folder is an absolute path without dots.',
  'unknown-node': 'A host folder is on a node of the cluster file.',
  'no-ignored-field': 'A call of ignore() names the fields that a controller writes.',
  'ignored-object-not-made': 'A call of ignore() names an object that the component makes.',
  'label-not-set': 'The labels that an operator gives to pods stand in the body of the object.',
  'unknown-read-path': 'A path that pods read exists in the body of the object.',
  'several-containers': 'A workload that adopt() takes over has one container.',
  'duplicate-port': 'A name and a number of a port belong to one container of a pod.',
  'sidecar-mount-not-shared': 'A sidecar mounts paths that the main container mounts.',
  'unsafe-file-mode': 'The mode of a file lets its owner read it, and lets no other user write it.',
} as const;

type AuthorRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends AuthorRules {}
}
