import type { Endpoint } from 'payload'

export const agreementEndpoints: Endpoint[] = []
