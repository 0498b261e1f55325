/** Says something in the journal as K3s does. */
export function log(level: 'info' | 'error' | 'fatal', message: string): void {
  console.error(`time="${new Date().toISOString()}" level=${level} msg=${JSON.stringify(message)}`);
}

/** Ends as K3s does when it cannot go on. */
export function fatal(message: string): never {
  log('fatal', message);
  process.exit(1);
}
