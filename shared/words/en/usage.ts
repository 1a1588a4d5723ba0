// How the command line is used, as `--help` prints it. What is typed (`--folder DIR`) is the same in every language.
export const usage = {
  'usage.title': 'Usage:',
  // Behind the commands about the running block, and beneath them.
  'usage.start': 'starts a focus block',
  'usage.pause': 'pauses it, goes on, takes the break of a block in cycles',
  'usage.extend': 'moves its end, lets it end by itself',
  'usage.stop': 'stops it, tells how it stands',
  'usage.log': 'writes down what is over',
  'usage.quick-folder':
    'each takes --folder DIR, the app’s data folder, where it is not in the usual place',
  // Behind a command that reads lines and answers them. {asks}, {answers} and {error} are shapes of JSON.
  'usage.batch': 'JSON lines {asks} on stdin, {answers} or {error} each',
  // Beneath the commands they are about.
  'usage.reflection':
    'as Markdown with YAML at its head; --all writes every week that has one, oldest first',
  'usage.pack':
    'a review pack; --hide-people and --hide-goals put stand-ins for names, --with-notes adds notes of entries; PDF is written by the app',
  'usage.folder':
    '--folder is the app’s data folder, as shown in its settings; without it the usual place is taken',
}
