import { Link } from 'wouter'
import type { Notice } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Moment } from '../parts/Moment.tsx'

/** Notices by title and time; pinned ones say so. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const words = useWords()
  return (
    <ul className="divide-y divide-base-300">
      {notices.map(({ id, title, publishedAt, isPinned }) => (
        <li key={id} className="py-2">
          <Link href={`/notices/${id}`} className="tap textlink">
            {isPinned ? words.notice.pinned(title) : title}
          </Link>
          <p className="quiet text-sm">
            <Moment at={publishedAt} />
          </p>
        </li>
      ))}
    </ul>
  )
}
