// The people and companies of the sample, called the same in every language.
export const people = {
  anna: 'Anna Keller',
  carla: 'Carla Ruiz',
  jonas: 'Jonas Weber',
  mei: 'Mei Tanaka',
  sam: 'Sam Ortiz',
} as const

export const companies = ['Nordwind', 'Halden & Co', 'Lumen Labs', 'Brightwater', 'Osaka Freight']
