// Prints the environment that the launcher gives a script, and exits with its own code.
const words: string[] = process.argv.slice(2);
console.log(JSON.stringify({ words, version: process.version, url: import.meta.url }));
process.exitCode = 7;
