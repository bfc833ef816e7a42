import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../i18n/fill.ts'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import type { Faq } from '../words/faq.zh.ts'

async function faqIn(language: Language): Promise<Faq> {
  return language === 'en' ? (await import('../words/faq.en.ts')).faqEn : (await import('../words/faq.zh.ts')).faqZh
}

/** A question that opens; the one named in the address is open already. */
function Answer({ id, question, answer }: { id: string; question: string; answer: readonly string[] }) {
  const [isNamed] = useState(() => location.hash === `#${id}`)
  useEffect(() => {
    if (isNamed) document.getElementById(id)?.scrollIntoView()
  }, [id, isNamed])
  return (
    <details id={id} className="border-b border-base-300" open={isNamed}>
      <summary className="tap w-full cursor-pointer font-semibold">
        <span aria-hidden="true" className="me-2">
          ＋
        </span>
        {question}
      </summary>
      <div className="flex flex-col gap-2 pb-4">
        {answer.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  )
}

/** Questions people ask, by the step where they ask them. */
export default function HelpPage() {
  const { words, language } = useLanguage()
  const query = useQuery({ queryKey: ['faq', language], staleTime: Infinity, queryFn: () => faqIn(language) })
  return (
    <Page title={words.nav.help}>
      <p>
        {words.help.lead}
        <Link href="/provinces" className="tap textlink">
          {words.nav.provinces}
        </Link>
      </p>
      <Loaded query={query}>
        {(faq) =>
          faq.map(({ title, questions }) => (
            <section key={title} className="flex flex-col">
              <h2 className="text-xl font-bold">{title}</h2>
              {questions.map((one) => (
                <Answer key={one.id} {...one} />
              ))}
            </section>
          ))
        }
      </Loaded>
    </Page>
  )
}
