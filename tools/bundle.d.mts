/** The URL of the bundle of a script of the project, which is in a cache folder. */
export function bundle(root: string, script: string, cache: string): Promise<string>;
