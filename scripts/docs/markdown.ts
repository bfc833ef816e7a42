/** A Markdown table; a bar inside a cell is escaped. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `photoApproved` as `photo approved`. */
export function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A page under its title, with the note that it is printed. */
export function pageOf(title: string, parts: readonly string[]): string {
  const note =
    '<!-- Printed from the tables by `npm run docs`; a test fails when it is not current. Edit the tables. -->'
  return `${[`# ${title}`, note, ...parts].join('\n\n')}\n`
}
