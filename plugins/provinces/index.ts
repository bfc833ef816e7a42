import type { Plugin } from 'payload'

import type { ProvincePolicy } from '../../src/domain/provincePolicy.ts'
import { register } from '../../src/registry.ts'
import { anhui } from './anhui.ts'
import { beijing } from './beijing.ts'
import { chongqing } from './chongqing.ts'
import { fujian } from './fujian.ts'
import { gansu } from './gansu.ts'
import { guangdong } from './guangdong.ts'
import { guangxi } from './guangxi.ts'
import { guizhou } from './guizhou.ts'
import { hainan } from './hainan.ts'
import { hebei } from './hebei.ts'
import { heilongjiang } from './heilongjiang.ts'
import { henan } from './henan.ts'
import { hubei } from './hubei.ts'
import { hunan } from './hunan.ts'
import { jiangsu } from './jiangsu.ts'
import { jiangxi } from './jiangxi.ts'
import { jilin } from './jilin.ts'
import { liaoning } from './liaoning.ts'
import { neimenggu } from './neimenggu.ts'
import { ningxia } from './ningxia.ts'
import { qinghai } from './qinghai.ts'
import { shaanxi } from './shaanxi.ts'
import { shandong } from './shandong.ts'
import { shanghai } from './shanghai.ts'
import { shanxi } from './shanxi.ts'
import { sichuan } from './sichuan.ts'
import { tianjin } from './tianjin.ts'
import { xinjiang } from './xinjiang.ts'
import { xinjiangBingtuan } from './xinjiang-bingtuan.ts'
import { xizang } from './xizang.ts'
import { yunnan } from './yunnan.ts'
import { zhejiang } from './zhejiang.ts'

/**
 * The thirty-two provinces in the order in which candidates see them. In a `legalBasis` the number identifies a fee
 * notice; its title says what it is about.
 */
export const PROVINCES: readonly ProvincePolicy[] = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  neimenggu,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  sichuan,
  guizhou,
  yunnan,
  xizang,
  chongqing,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
  xinjiangBingtuan,
]

/** Switches all provinces on. */
export const provinces = (): Plugin => (config) =>
  PROVINCES.reduce((before, policy) => register(before, 'provinces', policy), config)
