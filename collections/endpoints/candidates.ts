import type { Endpoint } from 'payload'

export const candidateEndpoints: Endpoint[] = []
