import type { Endpoint } from 'payload'

export const examEndpoints: Endpoint[] = []
