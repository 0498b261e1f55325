/** Image of CoreDNS. */
// renovate: datasource=docker
export const image = 'docker.io/coredns/coredns:1.14.4';
