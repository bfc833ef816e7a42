import { Link } from 'wouter'
import type { OwnPhoto } from '../../domain/photoLife.ts'
import type { Account } from '../../schemas/candidate.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Tag } from '../parts/Tag.tsx'
import { PHOTO_TONES } from '../parts/tones.ts'
import { usePhoto } from '../queries.ts'
import { PhotoChooser } from './PhotoChooser.tsx'

/** The photo as it was sent, where it stands, and why. */
function Current({ photo, candidate }: { photo: OwnPhoto; candidate: Account }) {
  const words = useWords()
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-xl font-bold">{words.photo.current}</h2>
      <Tag tone={PHOTO_TONES[photo.state]}>{photo.label}</Tag>
      <p>{words.photo.means[photo.state]}</p>
      {photo.reason && <p className="font-semibold">{words.photo.reason(photo.reason)}</p>}
      <img
        src="/api/photos/mine/image"
        width={148}
        height={207}
        alt={words.photo.alt(candidate.name)}
        className="border border-base-300"
      />
      {!photo.canUpload && (
        <Link href="/exams" className="btn btn-primary">
          {words.photo.next}
        </Link>
      )}
    </section>
  )
}

/** What a photo must be like, and the way to send one. */
function Sending({ title }: { title: string }) {
  const words = useWords()
  return (
    <>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl font-bold">{title}</h2>
        <ul className="list-disc ps-5">
          {words.photo.standardList.map((standard) => (
            <li key={standard}>{standard}</li>
          ))}
        </ul>
      </section>
      <PhotoChooser />
    </>
  )
}

/** The registration photo: chosen, cropped and measured before it is sent; then a person looks at it, and the page says so. */
export default function PhotoPage() {
  const words = useWords()
  const query = usePhoto()
  return (
    <Page title={words.photo.title} back={{ href: '/me', label: words.nav.account }}>
      <SignedIn>
        {(candidate) => (
          <Loaded query={query}>
            {(photo) => (
              <>
                {photo.state !== 'none' && <Current photo={photo} candidate={candidate} />}
                {photo.canUpload && (
                  <Sending title={photo.state === 'none' ? words.photo.standards : words.photo.another} />
                )}
              </>
            )}
          </Loaded>
        )}
      </SignedIn>
    </Page>
  )
}
