import { useLanguage } from '../language.tsx'

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { language, change } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      lang={other === 'en' ? 'en' : 'zh-CN'}
      className="tap cursor-pointer px-2 hover:underline"
      onClick={() => change(other)}
    >
      {other === 'en' ? 'English' : '中文'}
    </button>
  )
}
