import { Button, Pill } from '@payloadcms/ui'

import type { OfficeAction, ReviewCase } from '../../domain/reviewCase.ts'
import { moneyOf } from '../../i18n/fill.ts'
import { zh } from '../../i18n/zh.ts'
import { shownMoment } from '../moment.ts'
import { toneOf } from '../tone.ts'
import { DESK, OFFICE, WORDS } from '../words.ts'
import { Timeline } from './Timeline.tsx'

const LOOKS = {
  approve: { style: 'primary', key: 'A' },
  return: { style: 'secondary', key: 'R' },
  reject: { style: 'secondary', key: 'X' },
  'settle-onsite': { style: 'primary', key: undefined },
} as const satisfies Record<OfficeAction, { style: string; key: string | undefined }>

const labelOf = (action: OfficeAction) => (action === 'settle-onsite' ? OFFICE.settle : zh.actions[action])

/** The buttons of what this office may do now; nothing else is offered. */
function Actions({ found, onOpen }: { readonly found: ReviewCase; onOpen(action: OfficeAction): void }) {
  return (
    <section aria-labelledby="baokao-decide" className="baokao-side__decide">
      <h3 id="baokao-decide">{DESK.decide}</h3>
      {found.actions.length === 0 && <p className="baokao-quiet">{DESK.notHere}</p>}
      <div className="baokao-side__buttons">
        {found.actions.map((action) => (
          <Button
            buttonStyle={LOOKS[action].style}
            extraButtonProps={{ 'aria-keyshortcuts': LOOKS[action].key }}
            key={action}
            margin={false}
            onClick={() => onOpen(action)}
            size="medium"
          >
            {labelOf(action)}
            {LOOKS[action].key && <kbd aria-hidden="true">{LOOKS[action].key}</kbd>}
          </Button>
        ))}
      </div>
    </section>
  )
}

function Why({ found }: { readonly found: ReviewCase }) {
  const { route, causes, confirmedAt, facets, pledgeSignedAt, feeInFen, now } = found
  return (
    <section aria-labelledby="baokao-why">
      <h3 id="baokao-why">{DESK.why}</h3>
      {causes.length === 0 ? <p>{WORDS.none}</p> : null}
      <ul>
        {causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      <dl className="baokao-values baokao-values--narrow">
        <div>
          <dt>{DESK.route}</dt>
          <dd>{route ?? WORDS.none}</dd>
        </div>
        <div>
          <dt>{DESK.confirmedAt}</dt>
          <dd>{confirmedAt ? shownMoment(confirmedAt, now) : WORDS.none}</dd>
        </div>
        <div>
          <dt>{DESK.pledge}</dt>
          <dd>
            <Pill pillStyle={toneOf(facets.pledge.state)} size="small">
              {facets.pledge.label}
            </Pill>{' '}
            {pledgeSignedAt && shownMoment(pledgeSignedAt, now)}
          </dd>
        </div>
        {feeInFen !== null && (
          <div>
            <dt>{DESK.fee}</dt>
            <dd>{moneyOf(feeInFen)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** Beside a case: what may be decided, why it is here, what happened. */
export function CaseSide({ found, onOpen }: { readonly found: ReviewCase; onOpen(action: OfficeAction): void }) {
  return (
    <aside aria-label={DESK.decide} className="baokao-side">
      <Actions found={found} onOpen={onOpen} />
      <Why found={found} />
      <Timeline entries={found.timeline} now={found.now} />
    </aside>
  )
}
