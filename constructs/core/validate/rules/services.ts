import type { IngressBackend, ServicePort, ServiceSpec } from '../../../../imports/types/index.ts';
import { isAddress, isCidr } from '../address.ts';
import { checkLabels, domainPath, expectForm, hostPattern, label, portName, subdomain } from './formats.ts';
import { expectPort, expectPortOrName } from './numbers.ts';
import { below, each, expectFilled, type KindRules, type Plain, type Report, refuseTwice } from './rule.ts';

type Service = Plain<ServiceSpec>;

/** Rules for Services and Ingresses. */
export const services: KindRules = {
  'v1/Service': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (!spec) {
      report('missing-field', 'spec', undefined, 'the specification of the Service', 'Add spec.');
      return;
    }
    checkPorts(spec, at);
    checkAddresses(spec, at);
    checkType(spec, at);
    checkLabels(spec.selector, 'selector', at);
    const timeout = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds;
    if (spec.sessionAffinityConfig && spec.sessionAffinity !== 'ClientIP') {
      at(
        'forbidden-field',
        'sessionAffinityConfig',
        spec.sessionAffinityConfig,
        'none unless sessionAffinity is ClientIP',
        'Remove it.',
      );
    } else if (timeout !== undefined && (timeout < 1 || timeout > 86400)) {
      at('number-out-of-range', 'sessionAffinityConfig', timeout, '1 to 86400 seconds', 'Write such a time.');
    }
  },
  'networking.k8s.io/v1/Ingress': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (!spec?.defaultBackend && !spec?.rules?.length) {
      report('missing-field', 'spec', undefined, 'rules or a default backend', 'Add a rule.');
    }
    if (spec?.defaultBackend) checkBackend(spec.defaultBackend, below(at, 'defaultBackend'));
    expectForm(subdomain, spec?.ingressClassName, 'ingressClassName', at);
    each(spec?.rules, 'rules', at, ({ host, http }, atRule) => {
      if (host) expectForm(hostPattern, host, 'host', atRule);
      if (http) expectFilled(http, ['paths'], below(atRule, 'http'));
      each(http?.paths, 'http.paths', atRule, ({ path, pathType, backend }, atPath) => {
        if (pathType !== 'ImplementationSpecific' && !path?.startsWith('/')) {
          atPath(
            'path-not-absolute',
            'path',
            path,
            `a path that begins with /, with pathType ${pathType}`,
            'Write the path.',
          );
        }
        checkBackend(backend, below(atPath, 'backend'));
      });
    });
    each(spec?.tls, 'tls', at, ({ secretName, hosts = [] }, atTls) => {
      expectForm(subdomain, secretName, 'secretName', atTls);
      for (const host of hosts) expectForm(hostPattern, host, 'hosts', atTls);
    });
  },
  'networking.k8s.io/v1/IngressClass': ({ spec }, report) => {
    expectForm(domainPath, spec?.controller ?? '', 'spec.controller', report);
  },
};

function checkPorts({ ports = [], type, clusterIP }: Service, report: Report): void {
  if (ports.length === 0 && type !== 'ExternalName' && clusterIP !== 'None') {
    report('missing-field', 'ports', ports, 'at least one port', 'Add a port.');
  }
  refuseTwice(
    ports.map(({ name }) => name),
    (index) => `ports[${index}].name`,
    report,
  );
  each(ports, 'ports', report, (port, at) => {
    checkPort(port, at);
    if (port.name === undefined && ports.length > 1) {
      at('missing-field', 'name', undefined, 'a name for each of several ports', 'Name the port.');
    }
    if (port.nodePort && (type === undefined || type === 'ClusterIP')) {
      at(
        'forbidden-field',
        'nodePort',
        port.nodePort,
        'none unless type is NodePort or LoadBalancer',
        'Remove it.',
      );
    }
  });
}

function checkPort({ name, port, targetPort, nodePort }: Plain<ServicePort>, report: Report): void {
  expectForm(label, name, 'name', report);
  expectPort(port, 'port', report);
  expectPortOrName(targetPort, 'targetPort', report);
  if (nodePort && (nodePort < 30000 || nodePort > 32767)) {
    report(
      'number-out-of-range',
      'nodePort',
      nodePort,
      'a port from 30000 to 32767',
      'Write such a port or leave it out.',
    );
  }
}

function checkAddresses(spec: Service, report: Report): void {
  const { clusterIP = '', type = 'ClusterIP', externalIPs = [], loadBalancerSourceRanges = [] } = spec;
  if (clusterIP !== '' && clusterIP !== 'None' && !isAddress(clusterIP)) {
    report(
      'invalid-address',
      'clusterIP',
      clusterIP,
      'an IP address, or None',
      'Write one of these or leave it out.',
    );
  }
  if (clusterIP === 'None' && (type === 'NodePort' || type === 'LoadBalancer')) {
    report(
      'exclusive-fields',
      'clusterIP',
      clusterIP,
      `an address for a Service of type ${type}`,
      'Remove clusterIP.',
    );
  }
  if (spec.clusterIPs && spec.clusterIPs[0] !== spec.clusterIP) {
    report(
      'inconsistent-cluster-ips',
      'clusterIPs',
      spec.clusterIPs,
      'clusterIP as the first item',
      'Write clusterIP only.',
    );
  }
  externalIPs.forEach((address, index) => {
    if (!isAddress(address))
      report('invalid-address', `externalIPs[${index}]`, address, 'an IP address', 'Write the address.');
  });
  loadBalancerSourceRanges.forEach((range, index) => {
    const path = `loadBalancerSourceRanges[${index}]`;
    if (!isCidr(range))
      report('invalid-cidr', path, range, 'a range such as 192.168.2.0/24', 'Write the range.');
  });
  if (loadBalancerSourceRanges.length > 0 && type !== 'LoadBalancer') {
    report(
      'forbidden-field',
      'loadBalancerSourceRanges',
      loadBalancerSourceRanges,
      'none unless type is LoadBalancer',
      'Remove them.',
    );
  }
}

function checkType(spec: Service, report: Report): void {
  const { type = 'ClusterIP', externalName } = spec;
  if (type === 'ExternalName') {
    if (!externalName || !subdomain.matches(externalName.replace(/\.$/, ''))) {
      report(
        'invalid-host',
        'externalName',
        externalName,
        'a host name with type ExternalName',
        'Name the host.',
      );
    }
    if (spec.clusterIP)
      report('forbidden-field', 'clusterIP', spec.clusterIP, 'none with type ExternalName', 'Remove it.');
  }
  const isOutside = type === 'NodePort' || type === 'LoadBalancer' || spec.externalIPs !== undefined;
  if (spec.externalTrafficPolicy !== undefined && !isOutside) {
    report(
      'forbidden-field',
      'externalTrafficPolicy',
      spec.externalTrafficPolicy,
      'none unless the Service is reachable from outside',
      'Remove it.',
    );
  }
  const { loadBalancerClass, allocateLoadBalancerNodePorts } = spec;
  for (const [field, value] of Object.entries({ loadBalancerClass, allocateLoadBalancerNodePorts })) {
    if (value !== undefined && type !== 'LoadBalancer') {
      report('forbidden-field', field, value, 'nothing unless type is LoadBalancer', 'Remove it.');
    }
  }
}

function checkBackend({ service, resource }: Plain<IngressBackend>, report: Report): void {
  if ((service === undefined) === (resource === undefined)) {
    report('exclusive-fields', '', undefined, 'either a service or a resource', 'Name exactly one.');
  }
  if (!service) return;
  expectForm(label, service.name, 'service.name', report);
  const { name, number } = service.port ?? {};
  if ((name === undefined) === (number === undefined)) {
    report(
      'exclusive-fields',
      'service.port',
      service.port,
      'either the name or the number of a port',
      'Write one of them.',
    );
  }
  expectForm(portName, name, 'service.port.name', report);
  expectPort(number, 'service.port.number', report);
}
