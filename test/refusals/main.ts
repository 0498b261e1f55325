// Tries every input that has to be refused, and prints what is said about it: npm run refusals [-- <word>]
import { runTool } from '../../constructs/cli/options.ts';
import { table } from '../../constructs/cli/table.ts';
import { inputs } from './inputs.ts';

const usage = `npm run refusals [-- word ...]

Tries every wrong input of the tests and prints where the mistake is found and what is found there; also the nearest
input without the mistake. Fails when a wrong one is accepted, or its neighbour is not.

  word    only inputs whose topic or name has all of the words
  --help  print this`;

process.exitCode = await runTool(process.argv.slice(2), { usage, options: {} }, ({ positionals }) => {
  const wanted = inputs.filter(({ topic, name }) =>
    positionals.every((word) => `${topic} ${name}`.toLowerCase().includes(word.toLowerCase())),
  );
  const tried = wanted.map((input) => ({ ...input, found: input.problems() }));
  const isRight = ({ isWrong, found }: (typeof tried)[number]) => found.length > 0 === isWrong;
  const rows = tried
    .filter((one) => one.isWrong || !isRight(one))
    .map((one) => [
      one.topic,
      one.name,
      isRight(one) ? '' : one.isWrong ? 'ACCEPTED' : 'REFUSED',
      one.found.map(({ path, found }) => `${path.trim()}: ${found.split('\n')[0]}`).join('; '),
    ]);
  const wrong = tried.filter(({ isWrong }) => isWrong);
  const mistaken = tried.filter((one) => !isRight(one)).length;
  console.log(table(rows));
  console.log(
    `\n${wrong.length} wrong inputs, ${tried.length - wrong.length} right ones beside them, ${mistaken} judged wrongly`,
  );
  return mistaken === 0 ? 0 : 1;
});
