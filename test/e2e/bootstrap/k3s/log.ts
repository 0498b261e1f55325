/** Writes a line to the journal as K3s does. */
export function log(level: 'info' | 'error' | 'fatal', message: string): void {
  console.error(`time="${new Date().toISOString()}" level=${level} msg=${JSON.stringify(message)}`);
}

/** Exits as K3s does after a fatal error. */
export function fatal(message: string): never {
  log('fatal', message);
  process.exit(1);
}
