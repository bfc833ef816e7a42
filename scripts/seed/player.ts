import type { FormAnswers } from '../../src/domain/enrollmentForm.ts'
import type { Member, Scene } from './cast.ts'
import { CAST } from './cast.ts'
import { EXAMS } from './data.ts'
import type { SeedPerson } from './persons.ts'
import { CAST_FROM, personOf } from './persons.ts'
import { cityOf, pointId } from './provinces.ts'

/** The person behind a member of the cast. */
export function playerOf(index: number): SeedPerson {
  const person = personOf(CAST_FROM + index)
  const { name, idType, idNumber }: Partial<Member> = CAST[index] ?? {}
  return { ...person, ...(name ? { name } : {}), ...(idType ? { idType } : {}), ...(idNumber ? { idNumber } : {}) }
}

/** The body of a registration: everything a person types. */
export function registrationOf(person: SeedPerson, username: string, password: string) {
  const { name, idType, idNumber, phone, email, educations, degrees } = person
  return {
    ...{ username, password, passwordRepeat: password, name, idType, idNumber, phone, email, educations, degrees },
    recoveryQuestion: '我最喜欢的示例是什么？',
    recoveryAnswer: '演练',
    again: { name, idType, idNumber },
  }
}

/** The answers of a person to the form of an exam, right in every field. */
export function answersOf(
  person: SeedPerson,
  scene: Pick<Scene, 'exam' | 'province' | 'point' | 'level'>,
): FormAnswers {
  const exam = EXAMS.find(({ slug }) => slug === scene.exam)
  const level = exam?.levels.find(({ code }) => code === scene.level) ?? exam?.levels[0]
  if (!exam || !level) throw new Error(`No level for ${scene.exam}.`)
  const point = scene.point ?? 0
  const city = cityOf(scene.province, point)
  const graduated = Number(person.educations[0]?.completedOn.slice(0, 4))
  const years = Math.max(5, 2025 - graduated)
  return {
    city: city.name,
    reviewPoint: pointId(scene.province, point),
    level: level.code,
    specialty: exam.specialties[0]?.code ?? '',
    subjects: [...level.subjectNumbers],
    yearsRelevant: Math.min(years, 20),
    yearsTotal: Math.min(years, 20),
    employerType: 'private-enterprise',
    employer: '示例科技有限公司',
    employerPhone: `${city.areaCode}-5550-0188`,
    birthDate: person.birthDate,
    nationality: person.idType === 'RESIDENT_ID' ? 'CHN' : 'CHE',
    politicalStatus: person.idType === 'RESIDENT_ID' ? '13' : '',
    address: `${city.name}示例路 ${person.index + 1} 号`,
    postcode: '100000',
  }
}
