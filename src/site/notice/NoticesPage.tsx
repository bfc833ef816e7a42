import { useState } from 'react'
import { announce } from '../announce.tsx'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { useNotices } from '../queries.ts'
import { NoticeList } from './NoticeList.tsx'

const PAGE_SIZE = 20

/** All notices, a page at a time. */
export default function NoticesPage() {
  const words = useWords()
  const [page, setPage] = useState(1)
  const turnTo = (next: number) => {
    setPage(next)
    announce(words.notice.page(next))
  }
  return (
    <Page title={words.notice.all}>
      <Loaded query={useNotices(PAGE_SIZE, page)}>
        {({ docs, hasNextPage }) => (
          <>
            {docs.length > 0 ? <NoticeList notices={docs} /> : <p>{words.notice.none}</p>}
            <nav className="flex gap-3" aria-label={words.notice.pages}>
              {page > 1 && (
                <button type="button" className="btn btn-outline" onClick={() => turnTo(page - 1)}>
                  {words.notice.newer}
                </button>
              )}
              {hasNextPage && (
                <button type="button" className="btn btn-outline" onClick={() => turnTo(page + 1)}>
                  {words.notice.older}
                </button>
              )}
            </nav>
          </>
        )}
      </Loaded>
    </Page>
  )
}
