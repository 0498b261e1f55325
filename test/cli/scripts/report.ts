// What the launcher gave a script, on standard output, and an exit code of its own.
const words: string[] = process.argv.slice(2);
console.log(JSON.stringify({ words, version: process.version, url: import.meta.url }));
process.exitCode = 7;
