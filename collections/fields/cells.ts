/** Components of the panel, named by path: how a field looks in a list or on its document. */
const cell = (name: string) => ({ components: { Cell: `/src/admin/parts/${name}.tsx#${name}` } })

/** A select's value as a coloured word. */
export const AS_WORD = cell('StateCell')

/** An instant in Beijing time. */
export const AS_MOMENT = cell('DateCell')

/** A candidate by the masked name, for whoever sees the row. */
export const AS_CANDIDATE = cell('CandidateCell')

/** Fen as money. */
export const AS_MONEY = cell('MoneyCell')
