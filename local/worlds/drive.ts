import { unknown } from './unknown';

/** What is not known of Drive and of what Docs makes of a Word document. */
export const ofDrive = {
  drift: unknown({
    sides: {
      none: 'takes a new version for a change, and looks at the text',
      once: 'asks when the Doc was last changed, and leaves a version alone that moved by itself',
      always: 'the same, at every look',
    },
    likely: 'once',
    fact: 'When the version of a Doc that nobody edited goes up: it “reflects every change made to the file on the server, even those not visible to the user”.',
    source: 'developers.google.com/workspace/drive/api/reference/rest/v3/files (version)',
    probe: 'drive-version',
  }),
  'new-file': unknown({
    sides: {
      listed: 'finds what a broken run made in the list',
      later: 'asks for a new paper by its id, and waits a little for one that a broken run began',
    },
    likely: 'listed',
    fact: 'Whether files.list shows a file at once after it was made.',
    source:
      'developers.google.com/workspace/drive/api/reference/rest/v3/files/list promises nothing; field reports of seconds',
    probe: 'drive-list',
  }),
  folder: unknown({
    sides: {
      mine: 'finds its papers in the list',
      shared: 'the same, as every request says that it knows of shared drives',
    },
    likely: 'mine',
    fact: 'Where the folder of a conference lies: it is made in My Drive, and people may move it into a shared drive, whose files are there only for who says so in each request.',
    source:
      'developers.google.com/workspace/drive/api/guides/enable-shareddrives; the self-check looks where papers lie',
    probe: 'drive-list',
  }),
  'docs-text': unknown({
    sides: {
      exact: 'knows the text as it was uploaded',
      changed: 'keeps a fingerprint of the text as Docs gave it back, and compares with that',
    },
    likely: 'exact',
    fact: 'Whether a Doc made of a .docx gives its text back to the letter, or with other spaces, quotation marks, dashes and line ends.',
    source: 'not documented; the self-check compares',
    probe: 'drive-text',
  }),
};
