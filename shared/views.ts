/** The screens of the window, in the order of its navigation. */
export const views = [
  'today',
  'week',
  'ai',
  'trends',
  'meetings',
  'reflection',
  'pack',
  'settings',
] as const
export type ViewName = (typeof views)[number]
