import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { createLocalReq } from 'payload'

import { maskName } from '../../domain/mask.ts'

/**
 * The candidate of a row in a list, by the masked name: whoever sees the row may know that much, whether or not the role
 * may read candidates. The full name is on the case, where each look is recorded.
 */
export async function CandidateCell({
  cellData,
  collectionSlug,
  link,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const candidate = await payload.findByID({
    collection: 'candidates',
    id: cellData,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
  const name = candidate ? maskName(candidate.name) : '—'
  if (!link) return <span>{name}</span>
  return (
    <Link href={`/admin/collections/${collectionSlug}/${String(rowData.id)}`} prefetch={false}>
      {name}
    </Link>
  )
}
