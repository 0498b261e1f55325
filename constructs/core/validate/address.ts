import ipaddr from 'ipaddr.js';

/** Whether a text is an IP address, written the one way that all parts of Kubernetes read alike. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? !/(^|\.)0\d/.test(text) : ipaddr.IPv6.isValid(text);
}

/** Whether a text is an address range such as `10.42.0.0/16`. */
export function isCidr(text: string): boolean {
  const slash = text.indexOf('/');
  return isAddress(text.slice(0, slash)) && ipaddr.isValidCIDR(text);
}

/** Whether all addresses of the one range are in the other. */
export function contains(outer: string, inner: string): boolean {
  const [outerAddress, outerBits] = ipaddr.parseCIDR(outer);
  const [innerAddress, innerBits] = ipaddr.parseCIDR(inner);
  return (
    outerAddress.kind() === innerAddress.kind() &&
    innerBits >= outerBits &&
    innerAddress.match(outerAddress, outerBits)
  );
}
