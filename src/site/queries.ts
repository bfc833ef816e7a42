import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { EnrollmentView } from '../domain/enrollmentView.ts'
import * as api from './api.ts'
import * as catalogue from './catalogue.ts'
import { Busy, Refused } from './http.ts'

const MOST_RETRIES = 8

/** A refusal is final; a broken line or a busy server is asked again, later each time. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 20_000,
      retry: (count, error) => !(error instanceof Refused) && count < MOST_RETRIES,
      retryDelay: (count, error) =>
        (error instanceof Busy ? error.retryAfterSeconds * 1000 : Math.min(1000 * 2 ** count, 30_000)) *
        (1 + Math.random() / 2),
    },
  },
})

const SLOW = 5 * 60_000

/** Who is signed in. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => api.me(signal) })
export const useMe = () => useQuery(meQuery)
export const useNotices = (limit: number, page = 1) =>
  useQuery({
    queryKey: ['notices', limit, page],
    queryFn: ({ signal }) => catalogue.listNotices(limit, page, signal),
  })
export const useNotice = (id: string) =>
  useQuery({ queryKey: ['notice', id], queryFn: ({ signal }) => catalogue.findNotice(id, signal) })
export const useExams = () =>
  useQuery({ queryKey: ['exams'], staleTime: 60_000, queryFn: ({ signal }) => catalogue.listExams(signal) })
export const useExam = (id: string | undefined) =>
  useQuery({
    queryKey: ['exam', id],
    staleTime: SLOW,
    enabled: Boolean(id),
    queryFn: ({ signal }) => catalogue.findExam(id ?? '', signal),
  })
export const useProvinces = () =>
  useQuery({ queryKey: ['provinces'], staleTime: SLOW, queryFn: ({ signal }) => catalogue.listProvinces(signal) })
export const useReviewPoints = (province: string | undefined) =>
  useQuery({
    queryKey: ['review-points', province],
    staleTime: SLOW,
    enabled: Boolean(province),
    queryFn: ({ signal }) => catalogue.listReviewPoints(province ?? '', signal),
  })
export const useAgreements = () =>
  useQuery({
    queryKey: ['agreements'],
    staleTime: SLOW,
    queryFn: ({ signal }) => catalogue.currentAgreements(signal),
  })
export const useMine = (isOn: boolean) =>
  useQuery({ queryKey: ['enrollments'], enabled: isOn, queryFn: ({ signal }) => api.myEnrollments(signal) })
export const usePhoto = () => useQuery({ queryKey: ['photo'], queryFn: ({ signal }) => api.myPhoto(signal) })

export const viewKey = (id: string) => ['enrollment', id] as const
/** One enrollment; `pollMs` asks again and again while something is being decided elsewhere. */
export const useEnrollment = (id: string, pollMs: (view: EnrollmentView) => number | false = () => false) =>
  useQuery({
    queryKey: viewKey(id),
    queryFn: ({ signal }) => api.enrollment(id, signal),
    refetchInterval: ({ state }) => (state.data ? pollMs(state.data) : false),
  })
