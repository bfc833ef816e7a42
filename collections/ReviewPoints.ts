import { anyone } from '../src/access/simple.ts'
import { createsInOwnProvince, provincialAdminOf } from '../src/access/staff.ts'
import { z } from 'zod'

import { generatedDocument, generatedList } from '../src/door/generated.ts'
import { pageOfDocuments } from '../src/schemas/parts.ts'
import { defineCollection } from './define.ts'
import { belongsTo } from './fields/relations.ts'

/** Where a reviewer works and a candidate may be asked to come. */
export const ReviewPoints = defineCollection({
  slug: 'review-points',
  group: 'province',
  labels: { singular: { zh: '审核点', en: 'Review point' }, plural: { zh: '审核点', en: 'Review points' } },
  access: { read: anyone, create: createsInOwnProvince, update: provincialAdminOf('province') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'province', 'city', 'phone'] },
  endpoints: [
    generatedList('review-points', {
      about: 'The review points, of one province.',
      query: pageOfDocuments.extend({ 'where[province][equals]': z.uuid().optional() }),
    }),
    generatedDocument('review-points', 'One review point.'),
  ],
  fields: [
    belongsTo('provinces', 'province', { zh: '地区', en: 'Province' }, { access: { update: () => false } }),
    { name: 'city', type: 'text', label: { zh: '地市', en: 'City' }, required: true },
    { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    { name: 'address', type: 'text', label: { zh: '地址', en: 'Address' }, required: true },
    { name: 'phone', type: 'text', label: { zh: '电话', en: 'Phone' }, required: true },
  ],
})
