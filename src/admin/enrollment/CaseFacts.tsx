import { Pill } from '@payloadcms/ui'
import type { RefObject } from 'react'

import type { DeclaredThing, DeclaredValue, ReviewCase } from '../../domain/reviewCase.ts'
import { toneOf } from '../tone.ts'
import { DESK, say } from '../words.ts'
import './case.css'

function Values({ values }: { readonly values: readonly DeclaredValue[] }) {
  return (
    <dl className="baokao-values">
      {values.map(({ label, value, differs }) => (
        <div className={differs ? 'baokao-values__row--differs' : undefined} key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {differs && <strong className="baokao-values__differs"> ⚠ {DESK.differs}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Something declared on the left, what its verification found beside its title. */
function Thing({ thing }: { readonly thing: DeclaredThing }) {
  const { title, values, verification } = thing
  return (
    <section className="baokao-case__thing">
      <h3>
        {title}{' '}
        <Pill pillStyle={toneOf(verification.state)} size="small">
          {verification.label}
        </Pill>
      </h3>
      {verification.reason && <p className="baokao-alert">{verification.reason}</p>}
      <Values values={values} />
    </section>
  )
}

function Portrait({ found }: { readonly found: ReviewCase }) {
  const { photo, candidate, facets } = found
  return (
    <figure className="baokao-case__photo">
      {photo ? (
        <a href={photo} rel="noreferrer" target="_blank">
          {/* a plain picture: it comes once, from our own API, and is kept by nobody */}
          <img alt={say(DESK.photoOf, { name: candidate.name })} height={413} src={photo} width={295} />
        </a>
      ) : (
        <p className="baokao-quiet">{DESK.noPhoto}</p>
      )}
      <figcaption>
        {DESK.photo}：{facets.photo.label}
      </figcaption>
    </figure>
  )
}

interface Props {
  readonly found: ReviewCase
  readonly headingRef?: RefObject<HTMLHeadingElement | null>
  readonly notice: string | null
}

/** What was declared against what was verified: person, records, photo, form. */
export function CaseFacts({ found, headingRef, notice }: Props) {
  const { candidate, stateLabel, state, exam, province, choice, declared, form } = found
  return (
    <article aria-labelledby="baokao-case" className="baokao-case">
      <header>
        <h2 id="baokao-case" ref={headingRef} tabIndex={-1}>
          {candidate.name}{' '}
          <Pill pillStyle={toneOf(state)} size="small">
            {stateLabel}
          </Pill>
        </h2>
        <p>
          {exam} · {province}
        </p>
        {choice && (
          <p>
            {DESK.choice}：{choice}
          </p>
        )}
      </header>
      {notice && (
        <p className="baokao-alert" role="alert">
          {notice}
        </p>
      )}
      <div className="baokao-case__person">
        <div>
          {declared.map((thing) => (
            <Thing key={thing.key} thing={thing} />
          ))}
        </div>
        <Portrait found={found} key={found.id} />
      </div>
      <section className="baokao-case__thing">
        <h3>{DESK.form}</h3>
        <Values values={form} />
      </section>
    </article>
  )
}
