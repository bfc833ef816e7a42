import { Link } from 'wouter'
import type { Candidate } from '../api.ts'
import type { PhotoView } from '../api.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Tag } from '../parts/Tag.tsx'
import { PHOTO_TONES } from '../parts/tones.ts'
import { usePhoto } from '../queries.ts'
import { PhotoChooser } from './PhotoChooser.tsx'

function Current({ photo, candidate }: { photo: PhotoView; candidate: Candidate }) {
  const words = useWords()
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-xl font-bold">{words.photo.current}</h2>
      <Tag tone={PHOTO_TONES[photo.state]}>{photo.label}</Tag>
      {photo.reason && <p>{photo.reason}</p>}
      <img
        src="/api/photos/mine/image"
        width={148}
        height={207}
        alt={words.photo.alt(candidate.name)}
        className="border border-base-300"
      />
      <p className="quiet">{words.photo.fixed}</p>
      <Link href="/exams" className="btn btn-primary">
        {words.photo.next}
      </Link>
    </section>
  )
}

function Standards() {
  const words = useWords()
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-bold">{words.photo.standards}</h2>
      <ul className="list-disc ps-5">
        {words.photo.standardList.map((standard) => (
          <li key={standard}>{standard}</li>
        ))}
      </ul>
    </section>
  )
}

/** The registration photo: chosen, cropped, checked and seen before it is sent. */
export default function PhotoPage() {
  const words = useWords()
  const query = usePhoto()
  return (
    <Page title={words.photo.title} back={{ href: '/me', label: words.nav.account }}>
      <SignedIn>
        {(candidate) => (
          <Loaded query={query}>
            {(photo) =>
              photo.state === 'none' ? (
                <>
                  <Standards />
                  <PhotoChooser />
                </>
              ) : (
                <Current photo={photo} candidate={candidate} />
              )
            }
          </Loaded>
        )}
      </SignedIn>
    </Page>
  )
}
