/** The file and line of the call; the first one outside the core, if there is one. */
export function callSite(): string {
  const frames = (new Error().stack ?? '')
    .split('\n')
    .slice(1)
    .filter(
      (line) =>
        !/core[\\/]model[\\/](call-site|later|reference)\.ts|node:internal|<anonymous>\)?$/.test(line),
    );
  const frame = frames.find((line) => !/constructs[\\/]core[\\/]/.test(line)) ?? frames[0];
  return frame?.trim().replace(/^at /, '') ?? 'an unknown place';
}
