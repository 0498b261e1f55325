/** A type after its colon; a union that is too long for one line has a line for each member. */
export function wrap(type: string, indent: number): string {
  if (type.length + indent <= 110 || !type.includes(' | ')) return ` ${type}`;
  const list = /^readonly \((.*)\)\[\]$/.exec(type)?.[1];
  return list ? ` readonly (${members(list, '      ')}\n    )[]` : members(type, '    ');
}

function members(union: string, indent: string): string {
  return union
    .split(' | ')
    .map((member) => `\n${indent}| ${member}`)
    .join('');
}

/** A value as a TypeScript literal type. */
export function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
}

/** A property name, quoted where it has to be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** A documentation comment on a line of its own. */
export function doc(text: string | undefined, indent: string): string {
  return text ? `${indent}/** ${text} */\n` : '';
}
