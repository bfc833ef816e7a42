import { guardPhoto } from '../hooks/photos/guardPhoto.ts'
import { mirrorPhoto } from '../hooks/photos/mirrorPhoto.ts'
import { PHOTO_REASONS } from '../src/domain/codes/photoReasons.ts'
import { defineCollection } from './define.ts'
import { photoDecisionDoors } from '../src/commands/photo/decide.ts'
import { photoPictureDoor } from '../src/commands/photo/look.ts'
import { uploadPhotoDoor } from '../src/commands/photo/upload.ts'
import { myPhotoDoor, myPictureDoor } from '../src/views/photo.ts'
import { photoQueueDoor } from '../src/views/photoQueue.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { COMMANDS_ONLY, hiddenText, shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

/**
 * The portraits of candidates: the re-encoded JPEG, sealed in its row, so that backup and transaction cover it. A row is
 * one upload and its judgement; a refused one stays when another takes its place, so that nothing judged is lost.
 */
export const Photos = defineCollection({
  slug: 'photos',
  /** not audited: its commands record looks and decisions themselves, in words */
  custom: { audit: false },
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '照片', en: 'Photo' }, plural: { zh: '照片', en: 'Photos' } },
  admin: { hidden: true },
  indexes: [{ fields: ['state', 'uploadedAt'] }],
  hooks: { beforeChange: [guardPhoto], afterChange: [mirrorPhoto] },
  endpoints: [uploadPhotoDoor, myPhotoDoor, myPictureDoor, photoQueueDoor, photoPictureDoor, ...photoDecisionDoors],
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    /** one current photo a candidate; made distinct by the row's id once replaced (currentKeyOf) */
    hiddenText('currentKey', { unique: true }),
    { name: 'state', type: 'select', label: { zh: '状态', en: 'State' }, required: true, options: optionsOf('photos') },
    {
      name: 'reason',
      type: 'select',
      label: { zh: '不通过的原因', en: 'Reason of the refusal' },
      access: COMMANDS_ONLY,
      options: PHOTO_REASONS.map(({ code, zh, en }) => ({ value: code, label: { zh, en } })),
    },
    shownText('reasonText', { zh: '具体说明', en: 'Words of the refusal' }),
    belongsTo('staff', 'decidedBy', { zh: '审核人', en: 'Decided by' }, { required: false }),
    instant('decidedAt', { zh: '审核时间', en: 'Decided at' }),
    hiddenText('jpeg', { required: true }),
    shownText('sha256', { zh: '摘要', en: 'Digest' }),
    instant('uploadedAt', { zh: '上传时间', en: 'Uploaded at' }, { required: true }),
  ],
})
