import { styleText } from 'node:util';

/** Colours a text for a terminal, and for nothing else. */
export function paint(style: 'bold' | 'red' | 'green' | 'yellow' | 'dim', text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
}
