/**
 * The nine identity documents a person may register with. `ga` is the certificate code in the style of GA/T 517;
 * null where none is known. `example` is made up and passes its own rule.
 */
export const ID_TYPES = [
  { code: 'RESIDENT_ID', zh: '居民身份证', en: 'Resident identity card', ga: '111', example: '11010519491231002X' },
  {
    code: 'HMT_RESIDENCE',
    zh: '港澳台居民居住证',
    en: 'Residence permit for Hong Kong, Macao and Taiwan residents',
    ga: null,
    example: '810000199710129979',
  },
  {
    code: 'HM_PERMIT',
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macao residents',
    ga: '516',
    example: 'H99999900',
  },
  {
    code: 'TW_PERMIT',
    zh: '台湾居民来往大陆通行证',
    en: 'Mainland travel permit for Taiwan residents',
    ga: '511',
    example: '99999500',
  },
  {
    code: 'FOREIGN_PR_NEW',
    zh: '外国人永久居留身份证（2023版）',
    en: 'Foreign permanent resident card (2023)',
    ga: '553',
    example: '954250195801229992',
  },
  {
    code: 'FOREIGN_PR_OLD',
    zh: '外国人永久居留身份证（2017版及以前）',
    en: 'Foreign permanent resident card (2017 and before)',
    ga: '553',
    example: 'CHE330180101875',
  },
  { code: 'PASSPORT_CN', zh: '护照（中国）', en: 'Passport (China)', ga: '414', example: 'E99999000' },
  { code: 'PASSPORT_FOREIGN', zh: '护照（外国）', en: 'Passport (other country)', ga: null, example: 'X99999000' },
  { code: 'MILITARY_OFFICER', zh: '军官证', en: 'Military officer card', ga: '114', example: '军字第9999000号' },
] as const

export type IdType = (typeof ID_TYPES)[number]['code']

/** @returns true for one of the nine codes; answers for any value. */
export function isIdType(value: unknown): value is IdType {
  return ID_TYPES.some((type) => type.code === value)
}

/** The Chinese name of a document type. */
export function idTypeName(type: IdType): string {
  return ID_TYPES.find((row) => row.code === type)?.zh ?? type
}
