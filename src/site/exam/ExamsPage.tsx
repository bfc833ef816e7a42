import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { useExams } from '../queries.ts'
import { ExamList } from './ExamList.tsx'

/** Every published exam. */
export default function ExamsPage() {
  const words = useWords()
  return (
    <Page title={words.exam.all}>
      <Loaded query={useExams()}>
        {(exams) => (exams.length > 0 ? <ExamList exams={exams} heading="h2" /> : <p>{words.exam.none}</p>)}
      </Loaded>
    </Page>
  )
}
