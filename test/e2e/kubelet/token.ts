import type { Api } from '../api.ts';

/** The account of a token. */
export interface TokenOwner {
  readonly namespace: string;
  readonly account: string;
  /** Seconds for which it is valid. */
  readonly seconds: number;
  /**
   * The pod with which it ends.
   * @default none
   */
  readonly pod?: { readonly name: string; readonly uid: string };
}

/** A token of an account, as the kubelet asks the API server for one. */
export async function tokenOf(api: Api, { namespace, account, seconds, pod }: TokenOwner): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`;
  const answer = await api.create<{ readonly status: { readonly token: string } }>(path, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: {
      expirationSeconds: seconds,
      ...(pod && { boundObjectRef: { kind: 'Pod', apiVersion: 'v1', ...pod } }),
    },
  });
  return answer.status.token;
}

/** A token of an account, which is made if it is not there. */
export async function tokenOfAccount(api: Api, namespace: string, account: string): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  const all = await api.list<{ readonly metadata: { readonly name: string } }>(path);
  if (!all.some(({ metadata }) => metadata.name === account))
    await api.create(path, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: account } });
  return tokenOf(api, { namespace, account, seconds: 3600 });
}
