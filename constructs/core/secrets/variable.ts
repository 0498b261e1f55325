/**
 * The environment variable by which the user can give a value to the secrets tool: `HEARTH_SECRET_ISSUER_DNS_TOKEN`.
 */
export function variableOf(id: string): string {
  return `HEARTH_SECRET_${id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
}
