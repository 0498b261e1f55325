/** The names in one `kubectl` command of a page. */
export interface Command {
  /** The command on the page. */
  readonly text: string;
  readonly namespace?: string;
  /** Objects as `kind/name`. */
  readonly objects: readonly { readonly kind: string; readonly name: string }[];
  /** The selectors of `-l`, as `key=value`. */
  readonly labels: readonly string[];
  /** Ports on the cluster's side of `port-forward`. */
  readonly ports: readonly number[];
  /** Names beside their kind instead of after a slash. */
  readonly loose: readonly string[];
}

const withValue = new Set(['-n', '--namespace', '-l', '--selector', '-c', '-o', '-f']);
/** Verbs whose arguments are kinds and names. */
const named = new Set(['get', 'describe', 'delete']);

/** The `kubectl` commands in the `sh` blocks of a Markdown page. */
export function kubectlCommands(markdown: string): Command[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!);
  return blocks.flatMap((block) =>
    commandsOf(block)
      .filter(([program]) => program === 'kubectl')
      .map((words) => parse(words.slice(1))),
  );
}

/** The words of each command; a quoted text is one word, and a pipe or the end of a line ends the command. */
function commandsOf(script: string): string[][] {
  const commands: string[][] = [[]];
  for (const [, quoted, end, word] of script.matchAll(
    /('[^']*'|"[^"]*")|([\n|;&])|((?:[^\s'"|;&]|\\\n)+)/g,
  )) {
    if (end !== undefined) commands.push([]);
    else commands.at(-1)!.push(quoted?.slice(1, -1) ?? word!);
  }
  return commands.filter((words) => words.length > 0);
}

function parse(words: readonly string[]): Command {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  const options = new Map<string, string>();
  const plain: string[] = [];
  for (let index = 0; index < own.length; index++) {
    const word = own[index]!;
    if (withValue.has(word)) options.set(word, own[++index] ?? '');
    else if (!word.startsWith('-')) plain.push(word);
  }
  const [verb = '', ...rest] = plain;
  const namespace = options.get('-n') ?? options.get('--namespace');
  const selector = options.get('-l') ?? options.get('--selector') ?? '';
  return {
    text: `kubectl ${words.join(' ')}`,
    ...(namespace !== undefined && { namespace }),
    objects: rest
      .filter((word) => /^[a-z]+\/[^/]+$/.test(word))
      .map((word) => ({ kind: word.split('/')[0]!, name: word.split('/')[1]! })),
    labels: selector.split(',').filter((term) => term.includes('=')),
    ports:
      verb === 'port-forward'
        ? rest.filter((word) => /^[\d:]+$/.test(word)).map((word) => Number(word.split(':').at(-1)))
        : [],
    loose: named.has(verb) && !rest[0]?.includes('/') ? rest.slice(1).filter((name) => !isBlank(name)) : [],
  };
}

/** True when a word is a placeholder for the reader. */
export function isBlank(word: string): boolean {
  return /^<.*>$/.test(word);
}
