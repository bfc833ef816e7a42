import type { PhotoFindings } from '../../domain/photo.ts'
import { useWords } from '../language.tsx'
import { sentenceOfProblem, useSpeech } from '../speech.ts'

/** What the checks say of the preview: problems, hints, or that it is right. */
export function Findings({ findings }: { findings: PhotoFindings | null }) {
  const words = useWords()
  const speech = useSpeech()
  if (!findings || !speech) return null
  const { problems, hints } = findings
  return (
    <div role="status" className="flex flex-col gap-2">
      {problems.map((problem) => (
        <p key={problem.code} className="alert alert-error alert-soft">
          <span aria-hidden="true">✕</span>
          {sentenceOfProblem(problem, speech)}
        </p>
      ))}
      {hints.map((hint) => (
        <p key={hint} className="alert alert-warning alert-soft">
          <span aria-hidden="true">!</span>
          {words.photo.hints[hint]}
        </p>
      ))}
      {problems.length === 0 && hints.length === 0 && (
        <p className="alert alert-success alert-soft">
          <span aria-hidden="true">✓</span>
          {words.photo.right}
        </p>
      )}
    </div>
  )
}
