// The help: its pages, how to search them, and what stands on them. `docs/help.md` is made from the same messages.
export const help = {
  // The sheet, and its groups of pages.
  'help.title': 'Help',
  'help.open': 'Open help',
  'help.pages': 'Pages of the help',
  'help.text': 'Text of the help',
  'help.search': 'Search the help',
  'help.search-example': 'hamster wheel, backup, Outlook…',
  'help.results': '{count, plural, =0 {No results} one {# result} other {# results}}',
  'help.none': 'Nothing in the help contains “{typed}”. Try one word, or open a page on the left.',
  'help.group-about': 'Offwheel',
  'help.group-views': 'Views',
  'help.group-recipes': 'How to',
  'help.figures': 'Figures',
  // The titles of pages that are no view.
  'help.title-start': 'What Offwheel is for',
  'help.title-privacy': 'Privacy',
  'help.title-import-calendar': 'Import a calendar',
  'help.title-classify': 'Classify meetings',
  'help.title-plan-block': 'Plan a block for a guardrail',
  'help.title-correct-entry': 'Correct an entry',
  'help.title-backup': 'Back up and restore',
  'help.title-command-line': 'Use the command line',

  // What Offwheel is for.
  'help.start':
    'Offwheel shows how your week splits between strategy and execution, and where the hours AI saved actually went.',
  'help.start-time':
    'Time comes from three places: focus blocks you start, entries you write down, and meetings from your calendar. One minute counts once, even if they overlap.',
  'help.start-stances':
    'Every entry has a category, and every category a stance: strategy, execution or neutral. Off is for breaks and private time, which count nowhere.',
  'help.start-ai':
    'After a block, say whether AI helped and how much time it saved. Once your normal week is set, Offwheel tells whether saved hours went into strategy, into more execution, or came back to you.',
  'help.start-find':
    'The command palette finds what you can do and what is in your data. The “?” beside a figure explains it with your own numbers.',

  // What each view is for, and how its figures are read.
  'help.today':
    'Today is for working: start a focus block, see the day, and complete what is missing.',
  'help.today-commitment':
    'A new week begins with the commitment you made for it. It stays in view with the blocks planned for it, and you can mark it as kept before Friday; the reflection then begins with that.',
  'help.today-timer':
    'A block has a category, and a goal and a note if you like. It runs on after its planned end as overtime until you stop it. Time away from the machine counts only once you say what it was.',
  'help.today-question':
    'When a block ends, Offwheel asks one thing: did AI help? Skipping leaves the answer unknown, which is not the same as zero.',
  'help.today-timeline':
    'The timeline shows entries and meetings by the hour. Drag an entry to move it, drag its edge to change when it starts or ends, or press Enter on it to open it.',
  'help.today-gaps':
    'Gaps within your working hours are listed below the timeline. Filling them makes every figure of the week more certain.',
  'help.week': 'Week shows how tracked time splits, by stance, day, category and goal.',
  'help.week-grid':
    'Below the bars are the seven days by the hour. Drag an entry or a planned block to another time or day, or move it with Alt and the arrow keys. Press a gap to fill it.',
  'help.week-open':
    'Every figure opens the entries it is the sum of. Figures that stand side by side are rounded together, so that the parts add up to the whole.',
  'help.focus': 'Focus',
  'help.switches': 'How often one category followed another on the same day.',
  'help.guardrail':
    'A floor or a cap on a share of your tracked time. It is on track if meetings and planned blocks still to come keep it, at risk if free working time can still keep it, and out of reach if it cannot.',
  'help.ai':
    'AI hours shows what AI saved, and where the saved hours went: strategy, more execution, neutral work, untracked time, or back to you.',
  'help.ai-answer':
    'It needs two things from you: answers to whether AI helped, and a normal week before AI to compare with.',
  'help.reinvested': 'The share of saved time that went into more strategy.',
  'help.range':
    'From what was measured alone to measured time plus every estimate in full. The true figure most likely lies between.',
  'help.new-work':
    'Work you said you would not have done without AI. It saves nothing; its time shows as growth.',
  'help.answered':
    'For how many blocks, timed or written down by hand, you said whether AI helped. The others are unknown, not zero.',
  'help.trends':
    'Trends puts weeks side by side. Look at the direction over several weeks: a single week says little.',
  'help.compare':
    'Two weeks, months or quarters side by side, at first the last two that are over. Lengths are the mean of a week; shares are those of the whole period, and their change is in percentage points.',
  'help.pledges':
    'In the reflection you say where hours that AI saves next week shall go. This counts how many of those hours went there, by the account of AI hours. A week without a pledge is not in it.',
  'help.clarities':
    'How clear the effect of your work was to you, from 1 to 5 as you rated it in the reflection, beside the share of strategy in those weeks.',
  'help.meetings':
    'Meetings come from your calendars. Those without a category, from a rule or from you, wait in this view and do not count until they have one.',
  'help.meetings-rules':
    'A rule gives meetings a category by the words in their title, who organizes them, how many people attend, or their calendar.',
  'help.meetings-changes':
    'What you decided about a meeting stays when its calendar changes. If the calendar moves a meeting whose time you set, you choose which time counts.',
  'help.reflection':
    'Reflection closes the week: what became of the last commitment, what the week came to, and one commitment for the next.',
  'help.reflection-blocks':
    'Each block planned for the last commitment is kept if half of it or more is recorded within it, moved if that was at another time of its week, and lost otherwise.',
  'help.reflection-length':
    'Say how long the week really was. Saved hours can count as time back only once you do.',
  'help.reflection-crumbs':
    'Pieces of less than half an hour that AI saved are gathered: one press plans one block for them in a free slot of the week after. Discovery, and market and customers are offered first.',
  'help.reflection-prompts':
    'The questions are yours: “Change prompts” lets you reword, reorder or drop them, and add your own. An answer can be tied to entries, goals and requests of its week.',
  'help.reflection-past':
    'Past reflections stand below the steps. Search all that was written, narrow them down by state, goal and tag, carry a commitment on that was not kept, and export them as Markdown.',
  'help.reflection-call':
    'Offwheel can remind you at a time of the week: Settings, Time and language.',
  'help.pack':
    'A review pack gathers what your time went into and what came of it, over any span of weeks, to take into a performance review. It holds no rating and nothing about the performance of others.',
  'help.pack-support':
    'A claim stands on three things: at least an hour recorded for it, an outcome in your reflections, and a goal that says how you will know. All three are strong support, one or two partial.',
  'help.pack-leaves':
    'The preview shows exactly what leaves the app. Leave claims out, change their texts, replace names with stand-ins, and save the pack as PDF, web page or Markdown.',
  'help.settings':
    'Settings take effect at once, and undo takes them back like any other change. The search above the pages finds a setting by its words.',

  // How to import a calendar. Names in quotes are those of the other programs.
  'help.import':
    'Subscribe to the address of a calendar, and Offwheel looks it up again and again; or import a file once. An address is a secret: who has it can read your calendar.',
  'help.import-google': 'Google Calendar',
  'help.import-google-1':
    'On the web, open the settings of Google Calendar and choose your calendar under “Settings for my calendars”.',
  'help.import-google-2': 'Under “Integrate calendar”, copy the “Secret address in iCal format”.',
  'help.import-outlook': 'Outlook',
  'help.import-outlook-1': 'In Outlook on the web, open Settings, Calendar, “Shared calendars”.',
  'help.import-outlook-2':
    'Under “Publish a calendar”, choose the calendar and “Can view all details”, publish it, and copy the ICS link.',
  'help.import-icloud': 'iCloud',
  'help.import-icloud-1':
    'In the Calendar app of a Mac or on icloud.com, open the sharing options of the calendar and turn on “Public Calendar”.',
  'help.import-icloud-2': 'Copy the address; it begins with webcal://.',
  'help.import-nextcloud': 'Nextcloud',
  'help.import-nextcloud-1':
    'In the Nextcloud calendar, open the sharing options of the calendar and add a share link.',
  'help.import-nextcloud-2': 'In the menu of the share link, copy the subscription link.',
  'help.import-subscribe':
    'In Offwheel, open Meetings, paste the address under “Subscribe to a calendar”, and subscribe.',
  'help.import-file': 'A file',
  'help.import-file-1': 'Export the calendar from its program as an .ics file.',
  'help.import-file-2':
    'Drop the file onto the window of Offwheel, or choose File, “Import calendar…”.',

  // How to classify meetings.
  'help.classify': 'A meeting counts once it has a category.',
  'help.classify-1': 'Open Meetings. Those without a category are listed there, most time first.',
  'help.classify-2': 'Accept the suggested category, or choose another one and a goal.',
  'help.classify-3':
    'Keep the choice as a rule, and the next meetings with this title are classified by themselves.',
  'help.classify-4': 'Dismiss a meeting that did not take place or is not work.',

  // How to plan a block for a guardrail.
  'help.plan':
    'While a guardrail is below its floor, Week proposes free slots in which you can keep it.',
  'help.plan-1':
    'Set a floor under Settings, Guardrails, and your working hours under Time and language.',
  'help.plan-2': 'Open Week. Below the guardrails are the free slots.',
  'help.plan-3':
    'Tick the slots you want, give them a name and a goal, and choose “Plan these blocks”.',
  'help.plan-4':
    'Choose “Add to calendar” in the notice, in a planned block or under Meetings, so that others see the time as taken. Start the block from Today when its time comes.',

  // How to correct an entry.
  'help.correct': 'Anything you tracked can be changed later.',
  'help.correct-1':
    'Go to the day on Today, or find the entry by its words in the command palette.',
  'help.correct-2': 'Open the entry and change its category, goal, note or times.',
  'help.correct-3':
    'To change many at once, open a figure on Week, tick entries, and give them a goal.',
  'help.correct-undo': 'Undo takes back the last 100 changes, also after a restart.',

  // How to back up and restore. {days}, {weeks} and {imports} are numbers of backups.
  'help.backup':
    'Offwheel writes a backup each day, each week and before each import, and keeps {days} of the days, {weeks} of the weeks and {imports} from before imports.',
  'help.backup-restore': 'Restore a backup',
  'help.backup-1': 'Open Settings, Data. The backups are listed there.',
  'help.backup-2': 'Choose “Restore…” beside one. Offwheel says what would change.',
  'help.backup-3': 'Confirm. Undo takes the restored data back.',
  'help.backup-export':
    'File, “Export all data…” writes one JSON file you can keep elsewhere; “Import data…” reads it, on this machine or another.',

  // How to use the command line.
  'help.command-line':
    'The same functions for scripts and shortcuts of your desktop. A command asks the running app, or works on the data folder by itself.',
  'help.command-report': 'the figures of a week; --json for scripts',
  'help.command-reflection': 'a reflection as Markdown',
  'help.command-export': 'writes all data as one JSON file',
  'help.command-folder':
    'From the source, type npm run -s offwheel -- before the command. Each takes --folder DIR where the data folder is not in the usual place.',

  // Privacy. {folder} and {log} are paths.
  'help.privacy': 'There is no account and no telemetry. What you track stays on this machine.',
  'help.privacy-network':
    'The only addresses Offwheel ever contacts are those of calendars you pasted in.',
  'help.privacy-addresses':
    'Those addresses are secret: they are kept encrypted where the system has a key store, and are never logged or exported.',
  'help.privacy-where': 'What is stored where',
  'help.privacy-folder':
    'Everything is in the data folder: {folder}. Other users of this machine cannot open it. It is not encrypted by Offwheel.',
  'help.privacy-log': 'The log holds counts and ids, and never titles, notes or names: {log}.',
  'help.privacy-backups':
    'Backups are in the backups folder inside the data folder. They are encrypted once you set a passphrase in Settings, Data.',
  'help.privacy-remove': 'To remove everything, quit Offwheel and delete the data folder.',
  // What is in each file of the data folder.
  'help.file-config':
    'settings, categories, goals, rules, planned blocks, reflections and drafts of review packs',
  'help.file-ledger': 'entries, one file a month',
  'help.file-running': 'the running block and time away',
  'help.file-alive': 'when Offwheel was last running',
  'help.file-calendar': 'meetings that are not entries yet',
  'help.file-requests': 'what others asked of you',
  'help.file-told': 'which warnings were given, and which planned blocks went to your calendar',
  'help.file-unsaved': 'what you typed and have not saved yet',
  'help.file-history': 'the last 100 changes, for undo',
  'help.file-history-folder': 'large changes, for undo',
  'help.file-subscriptions': 'when calendars were looked up',
  'help.file-addresses': 'the secret addresses of calendars',
  'help.file-handed': 'planned blocks on their way to your calendar, for a day',
  'help.file-backups': 'backups, and what was read well at the last start',
  'help.file-lock': 'which process works on the folder',
}
