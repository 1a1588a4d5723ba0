// What the sample calls things, by subject: an id of the plan is the end of a message's.
import type { sample } from '../words/en/sample.ts'

type SampleMessage = keyof typeof sample
type NamesOf<Subject extends string> = SampleMessage extends infer Id
  ? Id extends `sample.${Subject}.${infer Name}`
    ? Name
    : never
  : never

export type MeetingName = Exclude<NamesOf<'meeting'>, 'with-guest'>
export type NoteName = NamesOf<'note'>
export type AskerName = NamesOf<'asker'>
export type RequestName = NamesOf<'request'>

type FirstOf<Name> = Name extends `${infer First}.${string}` ? First : never
export type FridayName = FirstOf<NamesOf<'friday'>>
