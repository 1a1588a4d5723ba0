import { expect, test } from 'vitest'
import { systemZone } from '../../electron/system-zone.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone

test.for<[string | undefined, string]>([
  ['Europe/Berlin', 'Europe/Berlin'],
  [undefined, own],
  ['', own],
  [':/etc/localtime', own],
  ['CET-1CEST', own],
  ['No/Where', own],
])('the variable %s gives %s', ([variable, zone]) => expect(systemZone(variable)).toBe(zone))
