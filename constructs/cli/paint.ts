import { styleText } from 'node:util';

/** Colours a text when the output is a terminal. */
export function paint(style: 'bold' | 'red' | 'green' | 'yellow' | 'dim', text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
}
