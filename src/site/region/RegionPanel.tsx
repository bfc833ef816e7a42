import type { Region } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Phones } from '../parts/Phones.tsx'
import { useSpeech } from '../speech.ts'

/** One region: office, phones, address, and its three rules in words. */
export function RegionPanel({ region }: { region: Region }) {
  const words = useWords()
  const speech = useSpeech()
  const { office, phones, address, changeRule, reviewRoute, paymentChannels } = region
  const channels = paymentChannels.map((channel) => words.regions.channel(channel))
  const lines = [
    ...(address ? [{ label: words.regions.address, value: address }] : []),
    ...(speech ? [{ label: words.regions.review, value: speech.words.routes[reviewRoute] }] : []),
    ...(channels.length > 0 ? [{ label: words.regions.payment, value: words.list(channels) }] : []),
    ...(speech ? [{ label: words.regions.change, value: speech.words.changeRules[changeRule] }] : []),
  ]
  return (
    <li className="panel flex flex-col gap-2">
      <h2 className="text-lg font-bold">{region.name}</h2>
      <p className="font-semibold">{office}</p>
      <Phones phones={phones ?? []} />
      <Lines lines={lines} />
    </li>
  )
}
