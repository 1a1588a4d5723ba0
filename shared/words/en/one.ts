// The one-to-one page: what it says, and the sheet it is changed in.
export const one = {
  'one.title': 'One-to-one, {range}',
  'one.nothing': 'Nothing is recorded in these weeks.',
  'one.split': 'I recorded {tracked}, {strategy} of it strategy ({share}).',
  'one.goal': '{length} went to the goal ranked first, {goal}.',
  'one.outcomes': 'What strategy time produced',
  'one.moved': 'What moved',
  'one.declined': 'What I declined',
  'one.declined-count': '{count, plural, one {# request} other {# requests}} declined.',
  'one.obstacles': 'What did not work, and what I changed',
  'one.ask': 'The one thing I ask for',
  'one.ask-hint': '…',
  'one.commitment': 'My commitment',

  // The sheet of the page. Its buttons copy or save the text in the field.
  'one.open': 'One-to-one page…',
  'one.sheet': 'One-to-one page',
  'one.weeks': 'Covers',
  'one.weeks-1': 'This week',
  'one.weeks-2': 'Two weeks',
  'one.text': 'The page, as Markdown. Change it before it leaves.',
  'one.text-hint':
    'What you type is kept. A heading with only “…” below it is left out of what you copy or save.',
  'one.copy': 'Copy',
  'one.again': 'Start again from the week',
  // Above the buttons, where the week has changed under a page that was changed by hand.
  'one.older':
    'The week has changed since you began to edit this page. “Start again from the week” brings the page up to date.',
  'one.begun-again': 'The page is made from the week again.',
  'one.copied': 'Copied.',
  'one.save-pdf': 'Save as PDF…',
  'one.dialog': 'Save one-to-one page',
}
