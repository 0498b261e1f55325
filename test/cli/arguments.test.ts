import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../constructs/cli/arguments.ts';

describe('a command line', () => {
  test.each([
    [[], { command: 'synth', allowDelete: false, requireSecrets: false }],
    [['check'], { command: 'check', allowDelete: false, requireSecrets: false }],
    [['synth', '--allow-delete'], { command: 'synth', allowDelete: true, requireSecrets: false }],
    [['--allow-delete'], { command: 'synth', allowDelete: true, requireSecrets: false }],
    [['--require-secrets'], { command: 'synth', allowDelete: false, requireSecrets: true }],
    [['graph', '--help'], { command: 'help', allowDelete: false, requireSecrets: false }],
  ])('%j is understood', (argv, request) => {
    expect(parseArguments(argv)).toEqual(request);
  });

  test.each([
    [['snyth'], "unknown command 'snyth', did you mean 'synth'?"],
    [['deploy-it'], "unknown command 'deploy-it', known are synth, check, watch, graph, help"],
    [['toString'], "unknown command 'toString', known are synth, check, watch, graph, help"],
    [['--alow-delete'], "unknown option '--alow-delete', did you mean '--allow-delete'?"],
    [['synth', 'homelab'], "synth takes no argument, found 'homelab'"],
    [['check', '--allow-delete'], '--allow-delete is for synth, not for check'],
    [['watch', '--require-secrets'], '--require-secrets is for synth, not for watch'],
  ])('%j is refused', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});
