import { defineCollection } from './define.ts'
import { photoEndpoints } from './endpoints/photos.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

/** A candidate's portrait: the re-encoded JPEG, sealed in its row, so that backup and transaction cover it. */
export const Photos = defineCollection({
  slug: 'photos',
  group: 'enrollment',
  labels: { singular: { zh: '照片', en: 'Photo' }, plural: { zh: '照片', en: 'Photos' } },
  admin: { hidden: true },
  endpoints: photoEndpoints,
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }, { unique: true }),
    { name: 'state', type: 'select', label: { zh: '状态', en: 'State' }, required: true, options: optionsOf('photos') },
    shownText('reason', { zh: '原因', en: 'Reason' }),
    hiddenText('jpeg', { required: true }),
    shownText('sha256', { zh: '摘要', en: 'SHA-256' }),
    instant('uploadedAt', { zh: '上传时间', en: 'Uploaded at' }, { required: true }),
  ],
})
