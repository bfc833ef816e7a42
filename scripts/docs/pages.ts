import { apiPage } from './apiPage.ts'
import { enrollmentPage } from './enrollmentPage.ts'
import { errorsPage } from './errorsPage.ts'
import { operationsPage } from './settingsTable.ts'

/** The pages of docs/ that are printed, by path. */
export const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/enrollment.md': enrollmentPage,
  'docs/errors.md': errorsPage,
  'docs/api.md': apiPage,
  'docs/operations.md': operationsPage,
}
