/**
 * What is printed on paper. A document's data is complete: ready strings, the picture, and the moment of printing, so
 * equal data gives equal bytes. Fixed Chinese wording stands in the templates (plugins/documents), not here.
 */
export const DOCUMENT_KINDS = ['registration-form', 'pledge', 'ticket'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The Chinese name of each document, as on the paper and on the button that fetches it. */
export const DOCUMENT_LABELS = {
  'registration-form': { zh: '报名表', en: 'Registration form' },
  pledge: { zh: '报考承诺书', en: 'Pledge' },
  ticket: { zh: '准考证', en: 'Admission ticket' },
} as const satisfies Record<DocumentKind, { zh: string; en: string }>

/** What every document begins with. */
export interface DocumentHead {
  /** when it was printed, ISO instant in UTC; also the PDF's creation date (no clock is read while drawing) */
  readonly printedAt: string
  readonly examName: string
  readonly examYear: number
}

/** The person as the document names them; the caller decides whether the ID number is whole or masked. */
export interface PrintedPerson {
  readonly name: string
  readonly idTypeLabel: string
  readonly idNumber: string
}

/** A certificate of schooling or a degree: one row of the form's table. */
export interface PrintedEducation {
  /** e.g. 学历 or 学位 */
  readonly kindLabel: string
  readonly level: string
  readonly school: string
  readonly major: string
  /** form of study, empty for a degree */
  readonly mode: string
  /** 'YYYY-MM' */
  readonly completedOn: string
  readonly certificateNumber: string
  /** e.g. 已核验 */
  readonly verificationLabel: string
}

/** One further line of the form's table. */
export interface PrintedField {
  readonly label: string
  readonly value: string
}

/** 报名表. */
export interface RegistrationFormData extends DocumentHead {
  /** printed as text, Code 128; ASCII letters, digits and hyphens */
  readonly enrollmentNumber: string
  readonly stateLabel: string
  readonly person: PrintedPerson
  readonly phone: string
  /** JPEG or PNG bytes, 295 × 413; null leaves an empty frame */
  readonly photo: Uint8Array | null
  readonly provinceName: string
  readonly reviewPointName: string
  readonly level: string
  readonly specialty: string
  readonly subjects: readonly string[]
  readonly educations: readonly PrintedEducation[]
  /** e.g. 12 年 */
  readonly yearsTotal: string
  readonly yearsRelevant: string
  readonly employer: string
  readonly pledgeLabel: string
  /** printed after the fixed fields, two in a row: nationality, address … */
  readonly furtherFields?: readonly PrintedField[]
  /** printed under 说明, one numbered paragraph each */
  readonly notes: readonly string[]
}

/** 报考承诺书: the text as it was signed, never as it reads today. */
export interface PledgeData extends DocumentHead {
  readonly enrollmentNumber: string
  readonly person: PrintedPerson
  /** e.g. 专业技术人员资格考试报名证明事项告知承诺制报考承诺书 */
  readonly heading: string
  /** one entry a paragraph */
  readonly paragraphs: readonly string[]
  /** the moment of signing, ISO instant in UTC */
  readonly signedAt: string
  /** hash of the signed text, hexadecimal */
  readonly textHash: string
  /** content of the QR code: number, hash and seal of the pledge; drawn as a picture, never as a link */
  readonly verifyAt: string
}

/** One session of the ticket's table. */
export interface PrintedSession {
  readonly subject: string
  /** ISO instants in UTC; shown in Beijing time */
  readonly startsAt: string
  readonly endsAt: string
}

/** 准考证. */
export interface TicketData extends DocumentHead {
  /** printed large, and as Code 128; ASCII letters, digits and hyphens */
  readonly ticketNumber: string
  readonly person: PrintedPerson
  /** JPEG or PNG bytes, 295 × 413; null leaves an empty frame */
  readonly photo: Uint8Array | null
  readonly provinceName: string
  readonly level: string
  readonly specialty: string
  readonly site: string
  readonly address: string
  readonly room: string
  readonly seat: string
  readonly sessions: readonly PrintedSession[]
  /** rules for candidates, one numbered paragraph each; an empty list prints the usual ones */
  readonly rules: readonly string[]
}

/** Which data each kind of document is drawn from. */
export interface DocumentDataByKind {
  'registration-form': RegistrationFormData
  pledge: PledgeData
  ticket: TicketData
}

/** Draws documents; may be called many times at once, what is too much waits in line. */
export interface DocumentRenderer {
  /**
   * @returns the whole PDF.
   * @throws Error when the data cannot be drawn (a photo that is neither JPEG nor PNG, a number that has no bar code)
   */
  render<K extends DocumentKind>(kind: K, data: DocumentDataByKind[K]): Promise<Uint8Array>
  /** Waits for what is being drawn, then frees the threads and the fonts. */
  close(): Promise<void>
}
