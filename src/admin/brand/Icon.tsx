import './brand.css'

/** The platform's sign in the panel's corner. */
export function Icon() {
  return <span className="baokao-icon">报考</span>
}
