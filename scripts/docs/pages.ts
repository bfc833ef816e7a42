import { apiPage } from './apiPage.ts'
import { enrollmentPage } from './enrollmentPage.ts'
import { errorsPage } from './errorsPage.ts'

/** The pages of docs/ that are printed, by path. */
export const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/enrollment.md': enrollmentPage,
  'docs/errors.md': errorsPage,
  'docs/api.md': apiPage,
}
