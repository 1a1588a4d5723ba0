// Refusals of calendars that are read or looked up.
export const calendarProblems = {
  // Of reading calendars. {file} is the name of a file or address.
  'problem.not-a-calendar': 'This file holds no calendar.',
  'problem.cancelled/reading': 'Reading {file} was cancelled. Nothing was changed.',
  'problem.cancelled/import': 'The import was cancelled. Nothing was changed.',
  'problem.cancelled/download': 'The download was cancelled. Nothing was changed.',
  'problem.busy/editing':
    '{file} could not be imported because its data was being edited. Try again.',
  'problem.busy/memory':
    'Too many calendars are being read at once. Import this one when they are done.',
  'problem.too-large/slow':
    '{file}: reading took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped. Nothing was changed.',
  'problem.too-large/memory': '{file}: reading needs too much memory. Nothing was changed.',
  'problem.unreadable': '{file} could not be read: its reader stopped. Nothing was changed.',
  'problem.not-held': 'This reading is no longer there. Check the calendar again.',
  'problem.not-asked': 'This question is no longer open.',
  'problem.edit-gone': 'Something else was changed since. Nothing was done.',
  'problem.no-source': 'This calendar no longer exists.',
  'problem.is-off': 'This calendar is off. Turn it on to keep it up to date.',
  // Of looking a calendar address up. {status} is a number of HTTP, {megabytes} a size.
  'problem.no-subscriptions': 'Calendar addresses cannot be looked up here.',
  'problem.already-there': 'You already subscribe to this address.',
  'problem.no-address':
    'The address of this calendar is no longer known here. Subscribe to it again.',
  'problem.bad-address': 'This is not the address of a calendar.',
  'problem.bad-address/scheme': 'An address begins with https:// or webcal://.',
  'problem.bad-address/port': 'The port of this address is reserved for something else.',
  'problem.not-secure': 'This address is not encrypted (http). Use one with https or webcal.',
  'problem.offline': 'This address could not be reached. Check the address and your connection.',
  'problem.not-trusted/certificate': 'The server’s certificate is not valid.',
  'problem.not-trusted/secure': 'No secure connection to the server could be made.',
  'problem.not-trusted/authority':
    'The server’s certificate is not signed by anyone this system trusts.',
  'problem.not-trusted/name': 'The server’s certificate is for another server.',
  'problem.not-trusted/date':
    'The server’s certificate has expired or is not valid yet, by this machine’s clock.',
  'problem.not-trusted/revoked': 'The server’s certificate was revoked.',
  'problem.not-allowed/certificate':
    'The server asks for a client certificate, and this system has none for it.',
  'problem.not-allowed':
    'The server refuses this address. It may have been withdrawn: copy it again from your calendar.',
  'problem.not-found': 'There is no calendar at this address, or not any more.',
  'problem.proxy/refuses': 'The proxy of this network blocks Offwheel.',
  'problem.proxy/away': 'The proxy of this network cannot be reached.',
  'problem.redirects': 'This address redirects without end.',
  'problem.redirect-refused': 'This address redirects to one that is not secure.',
  'problem.too-slow': 'The server took too long to answer.',
  'problem.interrupted': 'The connection broke before the download finished.',
  'problem.incomplete': 'The calendar arrived only in part.',
  'problem.busy/server': 'The server is busy and asks to be left alone for a while.',
  'problem.server-error': 'The server has a fault of its own ({status}).',
  'problem.bad-answer': 'The server’s answer could not be understood.',
  'problem.bad-answer/headers':
    'The server’s answer could not be understood: its headers are too large.',
  'problem.bad-answer/packed': 'The server compressed the calendar in a way that cannot be read.',
  'problem.bad-answer/status': 'The server’s answer is not a calendar ({status}).',
  'problem.empty': 'The server sent nothing.',
  'problem.web-page':
    'This address leads to a web page, not to a calendar. It may ask for a password: use the calendar’s secret or public iCal address.',
  'problem.not-a-calendar/address': 'What this address leads to is not a calendar.',
  'problem.too-large/download': 'The calendar is larger than {megabytes} MB.',
}
