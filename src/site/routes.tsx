import { lazy } from 'react'
import type { ComponentType } from 'react'
import { HomePage } from './home/HomePage.tsx'
import { fetched } from './reloadOnce.ts'
import { LoginPage } from './session/LoginPage.tsx'

const page = (load: () => Promise<{ readonly default: ComponentType }>) => lazy(() => fetched(load))

/** The first page and the way in are there at once; every other page is fetched when it is opened. */
export const ROUTES: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/', HomePage],
  ['/notices', page(() => import('./notice/NoticesPage.tsx'))],
  ['/notices/:id', page(() => import('./notice/NoticePage.tsx'))],
  ['/exams', page(() => import('./exam/ExamsPage.tsx'))],
  ['/exams/:id', page(() => import('./exam/ExamPage.tsx'))],
  ['/provinces', page(() => import('./province/ProvincesPage.tsx'))],
  ['/help', page(() => import('./help/HelpPage.tsx'))],
  ['/register', page(() => import('./register/RegisterPage.tsx'))],
  ['/login', LoginPage],
  ['/me', page(() => import('./session/AccountPage.tsx'))],
  ['/me/photo', page(() => import('./photo/PhotoPage.tsx'))],
  ['/enroll/:examId', page(() => import('./enrollment/EnrollPage.tsx'))],
  ['/enrollments', page(() => import('./enrollment/EnrollmentsPage.tsx'))],
  ['/enrollments/:id', page(() => import('./enrollment/StatusPage.tsx'))],
  ['/enrollments/:id/form', page(() => import('./enrollment/FormPage.tsx'))],
  ['/enrollments/:id/confirm', page(() => import('./enrollment/ConfirmPage.tsx'))],
  ['/enrollments/:id/pay', page(() => import('./payment/PayPage.tsx'))],
  ['/tickets', page(() => import('./ticket/TicketPage.tsx'))],
  ['/scores', page(() => import('./score/ScorePage.tsx'))],
]
