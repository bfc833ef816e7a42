import type { FieldAccess } from 'payload'

import { anyone } from '../src/access/simple.ts'
import { provincialAdminOf, staffWith } from '../src/access/staff.ts'
import { appointmentsOf } from '../src/appointments.ts'
import { generatedDocument, generatedList } from '../src/door/generated.ts'
import { defineCollection } from './define.ts'
import { fen } from './fields/relations.ts'
import { optionsOf } from './options.ts'

/** What a province is called is not its own admin's to change. */
const CENTRAL_ONLY: { readonly update: FieldAccess } = {
  update: async (args) => (await appointmentsOf(args.req)).some(({ role }) => role === 'central'),
}

/** One of the 32 registration provinces, with the values its provincial admin sets. */
export const Provinces = defineCollection({
  slug: 'provinces',
  group: 'province',
  labels: { singular: { zh: '地区', en: 'Province' }, plural: { zh: '地区', en: 'Provinces' } },
  access: { read: anyone, create: staffWith('central'), update: provincialAdminOf('id') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'code', 'reviewRoute', 'changeRule', 'office'] },
  defaultSort: 'order',
  endpoints: [
    generatedList('provinces', { about: 'The 32 provinces with their offices and values.' }),
    generatedDocument('provinces', 'One province.'),
  ],
  fields: [
    {
      name: 'code',
      type: 'text',
      access: CENTRAL_ONLY,
      label: { zh: '行政区划代码', en: 'Code' },
      required: true,
      unique: true,
    },
    {
      name: 'prefix',
      type: 'text',
      access: CENTRAL_ONLY,
      label: { zh: '代码前缀', en: 'Prefix' },
      required: true,
      unique: true,
    },
    {
      name: 'slug',
      type: 'text',
      access: CENTRAL_ONLY,
      label: { zh: '拼音标识', en: 'Slug' },
      required: true,
      unique: true,
    },
    { name: 'name', type: 'text', access: CENTRAL_ONLY, label: { zh: '名称', en: 'Name' }, required: true },
    { name: 'shortName', type: 'text', access: CENTRAL_ONLY, label: { zh: '简称', en: 'Short name' }, required: true },
    {
      name: 'order',
      type: 'number',
      access: CENTRAL_ONLY,
      label: { zh: '顺序', en: 'Order' },
      required: true,
      index: true,
    },
    { name: 'office', type: 'text', label: { zh: '考试机构', en: 'Office' }, required: true },
    { name: 'address', type: 'text', label: { zh: '地址', en: 'Address' } },
    {
      name: 'phones',
      type: 'array',
      label: { zh: '咨询电话', en: 'Phones' },
      labels: { singular: { zh: '电话', en: 'Phone' }, plural: { zh: '电话', en: 'Phones' } },
      fields: [
        { name: 'label', type: 'text', label: { zh: '用途', en: 'For' }, required: true },
        { name: 'number', type: 'text', label: { zh: '号码', en: 'Number' }, required: true },
        { name: 'hours', type: 'text', label: { zh: '时间', en: 'Hours' } },
      ],
    },
    {
      name: 'changeRule',
      type: 'select',
      label: { zh: '修改规定', en: 'Change rule' },
      required: true,
      options: optionsOf('changeRules'),
    },
    {
      name: 'reviewRoute',
      type: 'select',
      label: { zh: '核验方式', en: 'Review route' },
      required: true,
      options: optionsOf('routes'),
    },
    {
      name: 'paymentChannels',
      type: 'select',
      hasMany: true,
      label: { zh: '缴费方式', en: 'Payment channels' },
      required: true,
      options: [
        { value: 'online', label: { zh: '网上缴费', en: 'Online' } },
        { value: 'onsite', label: { zh: '现场缴费', en: 'On-site' } },
      ],
    },
    fen('objectiveFeeInFen', { zh: '客观题科目费用（分）', en: 'Fee per objective subject (fen)' }, { required: true }),
    fen(
      'subjectiveFeeInFen',
      { zh: '主观题科目费用（分）', en: 'Fee per subjective subject (fen)' },
      { required: true },
    ),
    {
      name: 'policyVersion',
      type: 'text',
      label: { zh: '政策版本', en: 'Policy version' },
      required: true,
      admin: { description: { zh: '改动以上规定时请换一个版本号', en: 'Change it with the values above' } },
    },
  ],
})
