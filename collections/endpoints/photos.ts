import type { Endpoint } from 'payload'

export const photoEndpoints: Endpoint[] = []
