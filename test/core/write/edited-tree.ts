/** Six components of ten objects each. */
export const before: ReadonlyMap<string, string> = tree(6);

/** The tree after an edit: one more component, one object fewer, a few changed. */
export const after: ReadonlyMap<string, string> = edited();

function tree(components: number): Map<string, string> {
  const files = new Map<string, string>();
  for (let component = 0; component < components; component++) {
    for (let object = 0; object < 10; object++) {
      files.set(
        `home/c${component}/ConfigMap.o${object}.yaml`,
        `component: ${component}\nobject: ${object}\n`,
      );
    }
  }
  return files;
}

function edited(): Map<string, string> {
  const files = tree(7);
  files.delete('home/c0/ConfigMap.o0.yaml');
  for (const component of [1, 3, 5]) files.set(`home/c${component}/ConfigMap.o4.yaml`, 'edited: true\n');
  return files;
}
