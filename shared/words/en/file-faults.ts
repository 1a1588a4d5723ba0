// Why a file could not be read or written. Each stands within a message, after a colon or in brackets.
export const fileFaults = {
  // Where the message does not name the file. {file} is its path; {fault} is one of those below.
  'file-fault.at': '{file}: {fault}',
  // What the system says, by its code. {said} is in its own words.
  'file-fault.disk-full': 'the disk is full',
  'file-fault.over-quota': 'the disk quota of this user is used up',
  'file-fault.no-permission': 'there is no permission to do this',
  'file-fault.read-only': 'the disk cannot be written to',
  'file-fault.not-found': 'there is no such file or folder',
  'file-fault.no-folder': 'part of its path is not a folder',
  'file-fault.is-folder': 'it is a folder, not a file',
  'file-fault.is-there': 'there is already something of this name',
  'file-fault.not-empty': 'the folder is not empty',
  'file-fault.in-use': 'another program is using it',
  'file-fault.too-many-open': 'too many files are open',
  'file-fault.too-large': 'it is too large',
  'file-fault.name-too-long': 'its name is too long',
  'file-fault.endless-link': 'it is a link that leads nowhere',
  'file-fault.disk-failed': 'the disk reports an error',
  'file-fault.system': 'the system says “{said}”',
  // What is found. {written} and {all} are numbers of bytes.
  'file-fault.folder-gone': 'the folder is not there any more',
  'file-fault.written-in-part': 'only {written} of {all} bytes could be written; is the disk full?',
  'file-fault.not-a-file': 'it is no file',
  'file-fault.no-object': 'it holds no object',
  'file-fault.nested-too-deeply': 'it is nested too deeply',
  // Where it is no JSON.
  'file-fault.json-ends': 'it ends too early',
  'file-fault.json-at': 'line {line}, column {column} is not JSON',
  // Of packed and encrypted files. {name} is that of a file.
  'file-fault.damaged-archive': 'its packed data is damaged',
  'file-fault.encrypted':
    'it is encrypted: restore it in Settings, or decrypt it with `age -d -i key.age FILE`',
  'file-fault.not-a-backup': '{name} is no backup',
  'file-fault.not-read-back': 'it does not read back',
  'file-fault.not-as-written': 'it is not on the disk as it was written',
  'file-fault.no-recipient': '{name} names no key',
  'file-fault.no-key': 'its key, {name}, is missing; set a passphrase again',
}
