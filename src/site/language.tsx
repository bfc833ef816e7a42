import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '../i18n/fill.ts'
import { speak } from './http.ts'
import { readStored, writeStored } from './stored.ts'
import { zh } from './words/zh.ts'
import type { Words } from './words/zh.ts'

interface Speaking {
  readonly language: Language
  readonly words: Words
  readonly change: (next: Language) => void
}

const KEY = 'baokao-language'
const Context = createContext<Speaking>({ language: 'zh', words: zh, change: () => undefined })

/** What was chosen in this browser: the first questions to the server are asked in it, before its words have come. */
const remembered: Language = readStored(KEY) === 'en' ? 'en' : 'zh'
speak(remembered)

/** Chinese at once; English is fetched when it is asked for. */
export function LanguageProvider({ children, onChange }: { children: ReactNode; onChange: () => void }) {
  const [wanted, setWanted] = useState<Language>(remembered)
  const [shown, setShown] = useState<{ language: Language; words: Words }>({ language: 'zh', words: zh })
  useEffect(() => {
    let isCurrent = true
    const show = (language: Language, words: Words) => {
      if (!isCurrent) return
      speak(language)
      document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
      setShown((before) => {
        if (before.language !== language) onChange()
        return { language, words }
      })
    }
    if (wanted === 'zh') show('zh', zh)
    else void import('./words/en.ts').then(({ en }) => show('en', en))
    return () => {
      isCurrent = false
    }
  }, [wanted, onChange])
  const value = useMemo<Speaking>(() => {
    const change = (next: Language) => {
      writeStored(KEY, next)
      setWanted(next)
    }
    return { ...shown, change }
  }, [shown])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The language shown and how to change it. */
export function useLanguage(): Speaking {
  return useContext(Context)
}

/** The words of the language shown. */
export function useWords(): Words {
  return useContext(Context).words
}
