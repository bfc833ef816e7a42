import { useId } from 'react'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly least?: number
  readonly most?: number
  readonly onChange: (value: number) => void
}

/** A number that the arrow keys can move as well as a finger. */
export function Slider({ label, value, least = 0, most = 1, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className="w-16 shrink-0 font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="range"
        className="h-11 grow accent-primary"
        min={least}
        max={most}
        step={(most - least) / 100}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
