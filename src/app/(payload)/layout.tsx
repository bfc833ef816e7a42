import '@payloadcms/next/css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { importMap } from './admin/importMap.js'
import config from './config.ts'

/** What the screens that we have ask of the server; Payload knows more, and a browser may ask for any by its name. */
const ASKED = new Set([
  'form-state',
  'table-state',
  'render-document',
  'render-document-slots',
  'render-list',
  'render-field',
])

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  if (!ASKED.has(args.name)) throw new Error('The panel does not ask for this.')
  return handleServerFunctions({ ...args, config, importMap })
}

/** Payload's own frame of the panel. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
