import { useWords } from '../language.tsx'

/** Stands where the content will be; shown only when it takes longer than 300 ms. */
export function Skeleton() {
  const words = useWords()
  return (
    <div className="late flex flex-col gap-4" role="status">
      <span className="sr-only">{words.trouble.loading}</span>
      <div className="skeleton h-6 w-2/3" aria-hidden="true" />
      <div className="skeleton h-24 w-full" aria-hidden="true" />
      <div className="skeleton h-6 w-1/2" aria-hidden="true" />
    </div>
  )
}
