import ipaddr from 'ipaddr.js';

/** True when a text is an IP address in the form that all parts of Kubernetes accept. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? !/(^|\.)0\d/.test(text) : ipaddr.IPv6.isValid(text);
}

/** True when a text is an address range such as `10.42.0.0/16`. */
export function isCidr(text: string): boolean {
  const slash = text.indexOf('/');
  return isAddress(text.slice(0, slash)) && ipaddr.isValidCIDR(text);
}

/** True when all addresses of the inner range are in the outer. */
export function contains(outer: string, inner: string): boolean {
  const [outerAddress, outerBits] = ipaddr.parseCIDR(outer);
  const [innerAddress, innerBits] = ipaddr.parseCIDR(inner);
  return (
    outerAddress.kind() === innerAddress.kind() &&
    innerBits >= outerBits &&
    innerAddress.match(outerAddress, outerBits)
  );
}
