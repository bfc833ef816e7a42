import { DESK } from '../words.ts'
import { Dialog } from './Dialog.tsx'

interface Props {
  /** key and meaning */
  readonly keys: readonly (readonly [string, string])[]
  onClose(): void
}

/** The keys of a desk. */
export function HelpDialog({ keys, onClose }: Props) {
  return (
    <Dialog onClose={onClose} title={DESK.help}>
      <dl className="baokao-keys">
        {keys.map(([key, meaning]) => (
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
