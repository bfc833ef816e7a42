/**
 * What a reviewer is shown: the answers of `GET /api/enrollments/review-queue` and `GET /api/enrollments/:id/case`.
 * Server and panel import the same types. Instants are ISO 8601 UTC strings; personal numbers are masked.
 */
import type { State } from './enrollment.ts'
import type { FacetsView, TimelineEntry } from './enrollmentView.ts'

/** One line of the queue; the name is masked: whoever opens the case leaves a row in the audit trail. */
export interface QueueItem {
  readonly id: string
  readonly name: string
  readonly exam: string
  readonly province: string
  readonly reviewPoint: string | null
  readonly route: string
  readonly confirmedAt: string
}

/** A page of the queue, oldest first. `next` is the cursor of the page after it, null at the end. */
export interface ReviewQueue {
  readonly items: readonly QueueItem[]
  readonly next: string | null
  readonly total: number
}

/** One declared value; `differs` where the source says otherwise. */
export interface DeclaredValue {
  readonly label: string
  readonly value: string
  readonly differs?: boolean
}

/** Something declared, with what its verification found. */
export interface DeclaredThing {
  readonly key: string
  readonly title: string
  readonly values: readonly DeclaredValue[]
  readonly verification: { readonly state: string; readonly label: string; readonly reason: string | null }
}

/** What the office may do with a case beyond looking at it. */
export const OFFICE_ACTIONS = ['approve', 'return', 'reject', 'settle-onsite'] as const
export type OfficeAction = (typeof OFFICE_ACTIONS)[number]

/** Everything the desk shows of one enrollment, as of `revision`; a decision carries that revision back. */
export interface ReviewCase {
  readonly id: string
  readonly revision: number
  readonly state: State
  readonly stateLabel: string
  readonly now: string
  readonly candidate: { readonly id: string; readonly name: string }
  readonly exam: string
  readonly province: string
  readonly choice: string
  readonly confirmedAt: string | null
  /** the way of review and why a person looks */
  readonly route: string | null
  readonly causes: readonly string[]
  readonly facets: FacetsView
  readonly pledgeSignedAt: string | null
  /** address of the portrait; null where there is none */
  readonly photo: string | null
  /** identity first, then each education and degree record */
  readonly declared: readonly DeclaredThing[]
  readonly form: readonly DeclaredValue[]
  readonly timeline: readonly TimelineEntry[]
  readonly feeInFen: number | null
  readonly actions: readonly OfficeAction[]
  /** where the office may take money, while it may */
  readonly counters: readonly { readonly code: string; readonly label: string }[]
}
