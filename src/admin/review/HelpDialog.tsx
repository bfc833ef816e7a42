import { Dialog } from '../parts/Dialog.tsx'
import { DESK } from '../words.ts'

/** The desk's keys. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog onClose={onClose} title={DESK.help}>
      <dl className="baokao-keys">
        {DESK.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
