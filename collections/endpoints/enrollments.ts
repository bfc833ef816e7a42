import type { Endpoint } from 'payload'

export const enrollmentEndpoints: Endpoint[] = []
