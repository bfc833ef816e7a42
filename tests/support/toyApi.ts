import type { Payload, PayloadRequest, Where } from 'payload'

/** A row of the toy collection. */
export interface Thing {
  readonly id: string
  readonly key: string
  readonly revision: number
}

/** The toy collections. */
export type ToySlug = 'things' | 'ledger'

/** The Local API as the toy collections see it; the generated types know only the product's. */
export interface ToyApi {
  create(args: { collection: ToySlug; data: object; overrideAccess: true; req?: PayloadRequest }): Promise<Thing>
  update(args: {
    collection: ToySlug
    id: string
    data: object
    overrideAccess: true
    req: PayloadRequest
  }): Promise<Thing>
  findByID(args: { collection: ToySlug; id: string; overrideAccess: true; req: PayloadRequest }): Promise<Thing>
  count(args: { collection: ToySlug; where: Where; overrideAccess: true }): Promise<{ totalDocs: number }>
}

/** The Local API of a payload that runs the toy config. */
export function toyApi(payload: Payload): ToyApi {
  return payload as unknown as ToyApi
}
