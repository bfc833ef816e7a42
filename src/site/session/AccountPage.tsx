import { Link } from 'wouter'
import { ID_TYPES } from '../../domain/codes/idTypes.ts'
import type { Account } from '../../schemas/candidate.ts'
import { useLanguage } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Tag } from '../parts/Tag.tsx'
import { PHOTO_TONES, VERIFICATION_TONES } from '../parts/tones.ts'
import { Records } from './Records.tsx'

function Identity({ candidate }: { candidate: Account }) {
  const { words, language } = useLanguage()
  const type = ID_TYPES.find(({ code }) => code === candidate.idType)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.account.identity}</h2>
      <Lines
        lines={[
          { label: words.account.name, value: candidate.name },
          { label: type?.[language] ?? words.account.idNumber, value: candidate.idNumberMasked },
          {
            label: words.account.verification,
            value: (
              <>
                <Tag tone={VERIFICATION_TONES[candidate.identity]}>{candidate.identityLabel}</Tag>
                {candidate.identityReason && <p>{candidate.identityReason}</p>}
              </>
            ),
          },
          { label: words.account.username, value: candidate.username },
          { label: words.account.phone, value: candidate.phoneMasked },
          { label: words.account.email, value: candidate.email },
          ...candidate.further,
        ]}
      />
      <p className="quiet text-sm">{words.account.fixed}</p>
    </section>
  )
}

function Photo({ candidate }: { candidate: Account }) {
  const { words } = useLanguage()
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-xl font-bold">{words.photo.title}</h2>
      <Tag tone={PHOTO_TONES[candidate.photo]}>{candidate.photoLabel}</Tag>
      <Link href="/me/photo" className="tap textlink">
        {words.photo.open}
      </Link>
    </section>
  )
}

/** What the platform knows of me and what the checks said. */
export default function AccountPage() {
  const { words } = useLanguage()
  return (
    <Page title={words.nav.account} back={{ href: '/', label: words.nav.home }}>
      <SignedIn>
        {(candidate) => (
          <>
            <Identity candidate={candidate} />
            <Records
              title={words.account.educations}
              empty={words.account.noEducation}
              records={candidate.educations}
            />
            <Records title={words.account.degrees} empty={words.account.noDegree} records={candidate.degrees} />
            <Photo candidate={candidate} />
          </>
        )}
      </SignedIn>
    </Page>
  )
}
