import { useParams } from 'wouter'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Moment } from '../parts/Moment.tsx'
import { Page } from '../parts/Page.tsx'
import { RichText } from '../parts/RichText.tsx'
import { useNotice } from '../queries.ts'

/** One notice. */
export default function NoticePage() {
  const words = useWords()
  const { id = '' } = useParams()
  const query = useNotice(id)
  return (
    <Page title={query.data?.title ?? words.notice.one} back={{ href: '/notices', label: words.notice.all }}>
      <Loaded query={query}>
        {({ body, publishedAt }) => (
          <article className="flex flex-col gap-4">
            <p className="quiet">
              {words.notice.published}
              <Moment at={publishedAt} />
            </p>
            <RichText state={body} />
          </article>
        )}
      </Loaded>
    </Page>
  )
}
