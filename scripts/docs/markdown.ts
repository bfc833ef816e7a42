/** A Markdown table; a bar inside a cell is escaped. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The same, its columns aligned as prettier has them: for a page that is written by hand around it. */
export function alignedTableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const aligned = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(aligned(heads)), line(widths.map((width) => '-'.repeat(width))), ...rows.map(aligned).map(line)].join(
    '\n',
  )
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
