/** The URL of the bundle of a script of the project. */
export function bundle(root: string, script: string): Promise<string>;
