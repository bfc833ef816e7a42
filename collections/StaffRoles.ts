import { staffWith } from '../src/access/staff.ts'
import { defineCollection } from './define.ts'
import { belongsTo } from './fields/relations.ts'

/** What a member of staff may do, and where: kept apart from the login document, which every login writes back. */
export const StaffRoles = defineCollection({
  slug: 'staff-roles',
  group: 'system',
  labels: { singular: { zh: '岗位', en: 'Appointment' }, plural: { zh: '岗位', en: 'Appointments' } },
  access: {
    read: async (args) => {
      if (await staffWith('system_admin')(args)) return true
      const { user } = args.req
      return user?.collection === 'staff' ? { staff: { equals: user.id } } : false
    },
    create: staffWith('system_admin'),
    update: staffWith('system_admin'),
    delete: staffWith('system_admin'),
  },
  admin: { defaultColumns: ['staff', 'role', 'province', 'reviewPoint'] },
  fields: [
    belongsTo('staff', 'staff', { zh: '工作人员', en: 'Member of staff' }),
    {
      name: 'role',
      type: 'select',
      label: { zh: '角色', en: 'Role' },
      required: true,
      options: [
        { value: 'reviewer', label: { zh: '审核人员', en: 'Reviewer' } },
        { value: 'provincial_admin', label: { zh: '省级管理员', en: 'Provincial admin' } },
        { value: 'central', label: { zh: '中央考务人员', en: 'Central staff' } },
        { value: 'system_admin', label: { zh: '系统管理员', en: 'System admin' } },
      ],
    },
    belongsTo('provinces', 'province', { zh: '地区', en: 'Province' }, { required: false }),
    belongsTo('review-points', 'reviewPoint', { zh: '审核点', en: 'Review point' }, { required: false }),
  ],
})
