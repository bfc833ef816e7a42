import type { Province } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Phones } from '../parts/Phones.tsx'
import { useSpeech } from '../speech.ts'

/** One province: office, phones, address, and its three rules in words. */
export function ProvincePanel({ province }: { province: Province }) {
  const words = useWords()
  const speech = useSpeech()
  const { office, phones, address, changeRule, reviewRoute, paymentChannels } = province
  const channels = paymentChannels.map((channel) => words.provinces.channel(channel))
  const lines = [
    ...(address ? [{ label: words.provinces.address, value: address }] : []),
    ...(speech ? [{ label: words.provinces.review, value: speech.words.routes[reviewRoute] }] : []),
    ...(channels.length > 0 ? [{ label: words.provinces.payment, value: words.list(channels) }] : []),
    ...(speech ? [{ label: words.provinces.change, value: speech.words.changeRules[changeRule] }] : []),
  ]
  return (
    <li className="panel flex flex-col gap-2">
      <h2 className="text-lg font-bold">{province.name}</h2>
      <p className="font-semibold">{office}</p>
      <Phones phones={phones ?? []} />
      <Lines lines={lines} />
    </li>
  )
}
