import type { Endpoint } from 'payload'

export const scoreEndpoints: Endpoint[] = []
