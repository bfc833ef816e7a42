import type { Endpoint } from 'payload'

export const ticketEndpoints: Endpoint[] = []
