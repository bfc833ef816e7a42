import { lazy } from 'react'
import type { ComponentType } from 'react'
import { HomePage } from './home/HomePage.tsx'
import { LoginPage } from './session/LoginPage.tsx'

/** The first page and the way in are there at once; every other page is fetched when it is opened. */
export const ROUTES: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/', HomePage],
  ['/notices', lazy(() => import('./notice/NoticesPage.tsx'))],
  ['/notices/:id', lazy(() => import('./notice/NoticePage.tsx'))],
  ['/exams', lazy(() => import('./exam/ExamsPage.tsx'))],
  ['/exams/:id', lazy(() => import('./exam/ExamPage.tsx'))],
  ['/provinces', lazy(() => import('./province/ProvincesPage.tsx'))],
  ['/help', lazy(() => import('./help/HelpPage.tsx'))],
  ['/register', lazy(() => import('./register/RegisterPage.tsx'))],
  ['/login', LoginPage],
  ['/me', lazy(() => import('./session/AccountPage.tsx'))],
  ['/me/photo', lazy(() => import('./photo/PhotoPage.tsx'))],
  ['/enroll/:examId', lazy(() => import('./enrollment/EnrollPage.tsx'))],
  ['/enrollments', lazy(() => import('./enrollment/EnrollmentsPage.tsx'))],
  ['/enrollments/:id', lazy(() => import('./enrollment/StatusPage.tsx'))],
  ['/enrollments/:id/form', lazy(() => import('./enrollment/FormPage.tsx'))],
  ['/enrollments/:id/confirm', lazy(() => import('./enrollment/ConfirmPage.tsx'))],
  ['/enrollments/:id/pay', lazy(() => import('./payment/PayPage.tsx'))],
  ['/tickets', lazy(() => import('./ticket/TicketPage.tsx'))],
  ['/scores', lazy(() => import('./score/ScorePage.tsx'))],
]
