/** True when every case of the matrix runs: in `npm run e2e -- bootstrap-matrix`. */
export const isFull = process.env.BOOTSTRAP_MATRIX === 'full';

/**
 * Selects the cases that run: all of them in the full matrix, else every n-th, which `npm test` has time for.
 *
 * @param offset index of the first case, so that different faults hit different steps
 */
export function selected<Case>(cases: readonly Case[], stride: number, offset = 0): readonly Case[] {
  return isFull ? cases : cases.filter((_, index) => index % stride === offset);
}
