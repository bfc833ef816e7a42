import { WORDS } from '../words.ts'
import './brand.css'

/** The platform's name on the login page. */
export function Logo() {
  return (
    <div className="baokao-logo">
      <span className="baokao-logo__mark">报考</span>
      <h1 className="baokao-logo__name">{WORDS.platform}</h1>
      <span className="baokao-logo__door">{WORDS.staffDoor}</span>
    </div>
  )
}
