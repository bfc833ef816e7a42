import type { CollectionConfig, CollectionBeforeValidateHook } from 'payload'

import { staffWith } from '../../../src/access/staff.ts'
import { pluginCollection } from '../../collection.ts'

export const KNOWN_PERSONS = 'known-persons'

export interface KnownCertificate {
  readonly kind: 'education' | 'degree'
  readonly certificateNumber: string
  readonly school: string
  readonly major: string
  readonly level: string
}

export interface KnownPerson {
  readonly idNumberKey: string
  readonly name: string
  readonly certificates?: readonly KnownCertificate[] | null
}

/** The key under which a person's number is found; `blindIndex` is the vault's. */
export function knownPersonKey(blindIndex: (purpose: string, plain: string) => string, idNumber: string): string {
  return blindIndex('known-person', idNumber.normalize('NFKC').trim().toUpperCase())
}

/** The number itself is given once and never kept: only its blind index is. */
const keepOnlyKey =
  (keyOf: (idNumber: string) => string): CollectionBeforeValidateHook =>
  ({ data }) => {
    const { idNumber, ...kept } = (data ?? {}) as { idNumber?: unknown }
    if (typeof idNumber !== 'string' || idNumber === '') return data
    return { ...kept, idNumberKey: keyOf(idNumber) }
  }

const certificates: CollectionConfig['fields'][number] = {
  name: 'certificates',
  type: 'array',
  labels: { singular: { zh: '证书', en: 'Certificate' }, plural: { zh: '证书', en: 'Certificates' } },
  label: { zh: '证书', en: 'Certificates' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { zh: '类别', en: 'Kind' },
      options: [
        { value: 'education', label: { zh: '学历', en: 'Education' } },
        { value: 'degree', label: { zh: '学位', en: 'Degree' } },
      ],
    },
    {
      name: 'certificateNumber',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '证书编号', en: 'Certificate number' },
    },
    { name: 'school', type: 'text', required: true, label: { zh: '毕业院校', en: 'School' } },
    { name: 'major', type: 'text', required: true, label: { zh: '所学专业', en: 'Major' } },
    { name: 'level', type: 'text', required: true, label: { zh: '层次代码', en: 'Level code' } },
  ],
}

/** The invented persons and certificates that the practice source answers from. */
export function knownPersons(keyOf: (idNumber: string) => string): CollectionConfig {
  const systemAdmin = staffWith('system_admin')
  return pluginCollection({
    slug: KNOWN_PERSONS,
    labels: {
      singular: { zh: '演练核验人员', en: 'Known person' },
      plural: { zh: '演练核验库', en: 'Known persons' },
    },
    access: { create: systemAdmin, update: systemAdmin, delete: systemAdmin },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'updatedAt'] },
    hooks: { beforeValidate: [keepOnlyKey(keyOf)] },
    fields: [
      { name: 'name', type: 'text', required: true, label: { zh: '姓名', en: 'Name' } },
      {
        name: 'idNumber',
        type: 'text',
        virtual: true,
        label: { zh: '证件号码（只用于生成索引，不保存）', en: 'ID number (makes the index, is not kept)' },
      },
      {
        name: 'idNumberKey',
        type: 'text',
        unique: true,
        // Not `required`: whoever creates a row gives the number, and the hook makes the key.
        validate: (key: unknown) => (typeof key === 'string' && key !== '') || '请填写证件号码 · Enter the ID number',
        admin: { hidden: true },
        label: { zh: '证件号码索引', en: 'Blind index of the ID number' },
      },
      certificates,
    ],
  })
}
