/** Texts that some YAML parser reads as another value. */
// biome-ignore format: a catalogue reads better in rows
export const nastyTexts: readonly string[] = [
  // Words and their look-alikes
  'y', 'Y', 'n', 'N', 'yes', 'No', 'NO', 'on', 'On', 'off', 'OFF', 'true', 'True', 'FALSE', 'null', 'Null', 'nULL',
  '~', 'none', 'nan', '.nan', '.NaN', '.inf', '-.INF', '+.inf', 'inf', 'Infinity', 'undefined', 'nope', 'yeses',
  // Numbers in either version
  '0', '-0', '00', '08', '0777', '0o17', '0x1F', '0b1', '0b1010_0111_0100', '+1', '-1', '1_000', '685_230.15', '1.',
  '.5', '-.5', '1e3', '1E-3', '1.0e+3', '6.8523015e+5', '685.230_15e+03', '_1', '_0', '__', '1_', '0_', '190:20:30',
  '190:20:30.15', '12:30', '1:1', '0x', '0b', 'e3', '1e', '12e03', '0123456789', '9007199254740993',
  // Dates
  '2001-12-15', '2001-1-1', '2001-12-15T02:59:43.1Z', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43',
  // Signs of the grammar
  '#', '# a', 'a # b', 'a#b', 'a #', ':', ': ', 'a:', 'a: b', 'a:b', 'a :b', 'a::b', '::', '-', '- a', '--', '---',
  '--- a', '...', '... a', '?', '? a', '?a', '!', '!!str a', '&a', '*a', '<<', '=', '|', '|-', '>', '>+', '%', '%YAML',
  '@', '`', '{', '}', '{}', '[', ']', '[]', '[a', ',', 'a, b', 'a,b', '"', '"a"', "'", "'a'", "it's", 'a"b', 'a\\b',
  '\\', '\\n', '{{ a }}', '$', '$(A)', 'a]', 'a}', '/', '/a:b', 'http://a:1/b?c=d&e#f', 'a@sha256:b', '__proto__',
  // White space
  '', ' ', '  ', ' a', 'a ', 'a  b', 'a b', '\t', '\ta', 'a\t', 'a\tb', 'a\t#b', 'a:\tb', '\n', '\n\n', '\na', 'a\n',
  'a\nb', 'a\nb\n', 'a\n\n\n', 'a\n\nb\n', ' a\nb', 'a\n b', 'a\n\tb', '\ta\nb', 'a\nb ', 'a \nb', 'a\n  \nb', 'a\n ',
  'a\n  \n', 'a\n\t\n', 'a\n \n\n', '\n a', '\n\n  a\n', 'a\r', 'a\rb', 'a\r\nb', 'a\r\nb\r\n', '\r\n', 'a\u000bb',
  '---\na', 'a\n---\nb', 'a\n...\n', '# a\nb: c\n', '- a\n- b\n', 'a: |\n  b\n', '%YAML 1.1\n---\n', '{\n  "a": 1\n}\n',
  // Characters
  '\u0000', '\u0007', '\b', '\u001b[0m', '\u007f', 'a\u0085b', '\u0085', 'a\u00a0b', '\u00a0', '\u00ad', 'a\u2028b',
  'a\u2029b\n', '\u2028', '\ufeff', '\ufeffa', 'a\ufeff\nb', '\u200b', '\u202e', '\ufffd', '\ufffe', '\uffff', '\ue000',
  'é', 'e\u0301', 'ñ: ø', '日本', '🦊', '👩‍👩‍👧', 'a🦊\nb', '\u{10ffff}', '\u{1ffff}', '\u{e0041}', '\ud7ff', 'ß\n',
  // Length
  'a'.repeat(3000), 'a '.repeat(3000), `${'word '.repeat(500)}\n${'line\n'.repeat(500)}`, '"'.repeat(2000),
];
