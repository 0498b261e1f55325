/** True where every case of the matrix runs: in `npm run e2e -- bootstrap-matrix`. */
export const isFull = process.env.BOOTSTRAP_MATRIX === 'full';

/**
 * Selects the cases that run: all of them where the matrix is full, else every n-th, which `npm test` has time for.
 *
 * @param offset the first one, so that different ways to fail meet different steps
 */
export function selected<Case>(cases: readonly Case[], stride: number, offset = 0): readonly Case[] {
  return isFull ? cases : cases.filter((_, index) => index % stride === offset);
}
