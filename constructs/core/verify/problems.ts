/** Heading of these rules in docs/problems.md. */
export const topic = 'The whole cluster';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'namespace-not-found': 'A namespace that an object, a chart or a pod is in exists.',
  'kind-not-defined': 'A custom kind has a definition that a component brings.',
  'object-not-found': 'An object that another one names exists.',
  'key-not-found': 'A key that an object names exists in the ConfigMap or Secret.',
  'port-not-served': 'A port that an object or a handle calls is one that the Service or the pods have.',
  'selector-without-match': 'A selector selects pods or Services that exist.',
  'duplicate-route': 'A rule of a route is in one object.',
  'ingress-without-class': 'An Ingress has the class of a controller that serves it.',
  'namespace-without-component':
    'A Namespace comes from a component, with a Pod Security level and a default-deny policy.',
  'pods-not-declared': 'The pods of a template are declared by a component.',
  'pods-differ-from-declaration':
    'The pods of a template have the kind, network and node selector that their component declares.',
  'pods-exceed-declaration': 'The pods of a template request at most what their component declares.',
  'replaced-pods-not-found': 'Pods that run instead of others name pods of their component.',
  'pods-exceed-replaced': 'Pods that run instead of others request at most what those request.',
  'missing-request': 'A container requests CPU and memory.',
  'missing-memory-limit': 'A container has a memory limit.',
  'memory-limit-too-high':
    'A memory limit is at most twice the request, so that the proof of capacity is about real numbers.',
  'pod-security-host-namespaces':
    'Baseline: pods do not use the network, the processes or the IPC of their node.',
  'pod-security-sysctls': 'Baseline: pods set only kernel parameters of their own.',
  'pod-security-host-path': 'Baseline: pods mount no folder of their node.',
  'pod-security-app-armor': 'Baseline: pods keep an AppArmor profile.',
  'pod-security-privileged': 'Baseline: containers are not privileged.',
  'pod-security-capabilities':
    'Baseline: containers add no capabilities but the default ones. Restricted: they drop ALL, and add at most NET_BIND_SERVICE.',
  'pod-security-proc-mount': 'Baseline: containers keep the default /proc.',
  'pod-security-host-port': 'Baseline: containers use no ports of their node.',
  'pod-security-host-probe': 'Baseline: probes and hooks call the pod itself.',
  'pod-security-selinux': 'Baseline: pods keep the SELinux user and role, and have the type of a container.',
  'pod-security-seccomp': 'Baseline: pods are not unconfined by seccomp. Restricted: they name a profile.',
  'pod-security-windows-host-process': 'Baseline: pods run no host processes of Windows.',
  'pod-security-volume-type': 'Restricted: pods use only volumes of the types that the level allows.',
  'pod-security-root-user': 'Restricted: containers do not run as root.',
  'pod-security-run-as-non-root': 'Restricted: containers set runAsNonRoot.',
  'pod-security-privilege-escalation': 'Restricted: containers forbid privilege escalation.',
  'unknown-chart-value': 'A chart has the values that a component sets.',
  'invalid-chart-value': 'A value of a chart has the type that the chart reads.',
  'chart-value-not-pinned':
    'A value that a chart makes up by itself is set, so that two renderings are the same.',
  'chart-pods-not-stated': 'The pods that a chart makes are stated by its component.',
  'stated-pods-not-made': 'The pods that a component states are made by its chart.',
  'stated-port-differs': 'A port that a component states is one that the pods of its chart declare.',
  'pod-security-level-too-low': 'The Pod Security level of a component admits the pods of its chart.',
  'chart-secret-not-made': 'A Secret that the pods of a chart wait for is made.',
  'chart-service-not-made': 'A Service that a handle names is made by the chart.',
  'service-selects-other-pods': 'The Service of a handle selects the pods of the handle.',
  'service-leads-to-other-port': 'The Service of a handle leads to the port of the handle.',
  'webhook-not-reachable': 'The API server may call the webhooks of a chart.',
  'excess-right': 'An account has rights in its own namespace only and no wildcards, or a stated reason.',
  'unneeded-right-exception': 'An exception for a right is for one that the account has.',
  'unknown-chart-rights': 'The facts of a chart say which rights its accounts have.',
  'unknown-role': 'A role that is bound has known rules.',
  'edge-denied': 'Policies allow the traffic of every reference.',
  'traffic-not-intended': 'Policies deny traffic between pods that no reference asks for.',
  'excess-opening': 'A rule for traffic with the outside opens one port of a peer that a reference leads to.',
  'policy-not-understood': 'The proof of reachability understands every field of a policy.',
  'gpu-without-driver': 'A component brings the driver of GPUs where pods request one.',
  'no-gpu': 'A node has a GPU where pods request one.',
  'no-suitable-node': 'A node accepts the pods by its architecture, labels and taints.',
  'too-few-nodes': 'Pods that are spread over nodes have a node each.',
  'pod-exceeds-node': 'A pod or a claim fits on a node.',
  'daemonsets-exceed-node': 'The pods that run on every node fit on every node.',
  'pods-exceed-nodes': 'The nodes together have room for all pods.',
  'no-room-on-one-node': 'The room that nodes have left is enough for each pod on one node.',
  'quotas-exceed-nodes': 'The quotas of teams are at most what the platform leaves on the nodes.',
  'claims-exceed-storage': 'The claims on an NFS export are at most its capacity.',
  'folders-exceed-disk': 'The host folders of a node fit on its disk.',
  'shared-volume-on-disk': 'A volume for several nodes is on NFS.',
  'daemonset-on-one-disk': 'A DaemonSet that mounts a claim on the disk of one node runs on that node only.',
  'too-many-modes': 'The modes of nodes have at most 256 combinations, each of which is proven.',
  'invalid-expression': 'The expression of an alert is PromQL.',
  'metric-not-served': 'A metric that an alert names is served by an endpoint.',
  'label-not-served': 'A label that an alert names is stated where its metrics are served.',
  'scrape-target-not-found': 'A monitor names a port that pods of the cluster have.',
  'scrape-denied': 'Policies let the reader of metrics reach the endpoints that monitors name.',
  'scrape-without-token': 'A monitor sends a token where the endpoint requires one.',
  'scrape-scheme-differs': 'A monitor uses the scheme of the endpoint.',
  'scrape-not-authorized': 'The account of a monitor may get the path that it reads.',
} as const;

type VerifyRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends VerifyRules {}
}
