/** The token of the account of a pod, in its containers. The kubelet replaces it before it expires. */
export const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';
