import sharp from 'sharp'

import { PHOTO } from '../../src/domain/photo.ts'
import { numberOf, pickOf } from './ids.ts'

const SKIN = ['#f2c9a5', '#e8b98f', '#f6d6b8', '#dba77c'] as const
const HAIR = ['#1f1a17', '#2d2420', '#3a2d25', '#14110f'] as const
const COAT = ['#27496d', '#3d3d3d', '#6b2f3b', '#2f5d50', '#4a3f6b'] as const

function drawingOf(seed: string): string {
  const skin = pickOf(`skin-${seed}`, SKIN)
  const hair = pickOf(`hair-${seed}`, HAIR)
  const coat = pickOf(`coat-${seed}`, COAT)
  const wide = 62 + numberOf(`wide-${seed}`, 12)
  const isLong = numberOf(`long-${seed}`, 2) === 1
  const hasGlasses = numberOf(`glasses-${seed}`, 3) === 0
  const long = isLong
    ? `<rect x="${148 - wide - 8}" y="150" width="${2 * wide + 16}" height="130" rx="40" fill="${hair}"/>`
    : ''
  const glasses = hasGlasses
    ? '<g fill="none" stroke="#333" stroke-width="3"><circle cx="122" cy="185" r="17"/><circle cx="174" cy="185" r="17"/><path d="M139 185h18"/></g>'
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PHOTO.width}" height="${PHOTO.height}" viewBox="0 0 295 413">
    <rect width="295" height="413" fill="#fdfdfd"/>${long}
    <path d="M20 413c0-90 50-125 128-125s128 35 128 125z" fill="${coat}"/>
    <path d="M118 288l30 46 30-46z" fill="#fff"/>
    <rect x="122" y="245" width="52" height="56" rx="24" fill="${skin}"/>
    <ellipse cx="148" cy="190" rx="${wide}" ry="84" fill="${skin}"/>
    <path d="M${148 - wide - 4} 185c0-75 20-108 ${wide + 4}-108s${wide + 4} 33 ${wide + 4} 108c-14-46-40-58-${wide + 4}-58s-${wide - 10} 12-${wide + 4} 58z" fill="${hair}"/>
    <circle cx="122" cy="185" r="6" fill="#222"/><circle cx="174" cy="185" r="6" fill="#222"/>
    <path d="M110 165h24M162 165h24" stroke="${hair}" stroke-width="5" stroke-linecap="round"/>
    <path d="M148 195l-7 24h12" fill="none" stroke="#a9785a" stroke-width="3"/>
    <path d="M127 241q21 14 42 0" fill="none" stroke="#a5413f" stroke-width="5" stroke-linecap="round"/>${glasses}
  </svg>`
}

/** A face that nobody has, 295 × 413, on white. @returns JPEG bytes */
export function portraitOf(seed: string): Promise<Buffer> {
  return sharp(Buffer.from(drawingOf(seed)))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90 })
    .toBuffer()
}
