/** Host and port of `ns1.example.org:5353`, whose port is 53 when it is left out. */
export function nameServer(text: string): { readonly host: string; readonly port: number } {
  const [host, port = '53'] = text.split(':');
  return { host: host!, port: Number(port) };
}
