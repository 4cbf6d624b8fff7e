import { unknown } from './unknown';

/** What is not known of Forms. */
export const ofForms = {
  doorbell: unknown({
    sides: {
      once: 'shows the answer within the minute',
      twice: 'shows it once; the second ring finds nothing to do',
      late: 'shows it when the hour is full',
      never: 'the same, and the light of the doorbell says so',
    },
    likely: 'once',
    fact: 'Whether a linked Sheet’s submit trigger rings for every answer, once, and at once.',
    source:
      'guide “Installable triggers”, which promises none of it; field reports of doubled and missing events',
    probe: 'form-edit',
    byHand: true,
  }),
  'edit-moment': unknown({
    sides: {
      moves: 'reads a changed answer as one of its new moment',
      stays: 'finds the change when it looks at the answer again, which the clock does within a day',
    },
    likely: 'moves',
    fact: 'Whether FormResponse.getTimestamp of a changed answer is the moment of the change.',
    source:
      'reference FormResponse says “the timestamp for a response submission”; Forms API: lastSubmittedTime beside createTime',
    probe: 'form-edit',
    byHand: true,
  }),
  'edit-listed': unknown({
    sides: {
      listed: 'reads a changed answer with what is new',
      hidden: 'finds the change when it looks at the answer again, which the clock does within a day',
    },
    likely: 'listed',
    fact: 'Whether Form.getResponses(since) gives an answer that came before and was changed after that moment.',
    source:
      'reference Form.getResponses(timestamp): “all of the form’s responses after a given date and time”',
    probe: 'form-edit',
    byHand: true,
  }),
  'form-defaults': unknown({
    sides: {
      open: 'sets what it needs',
      strict: 'takes back what keeps units out',
      'no-login': 'goes on where the login cannot be set, as it is never asked for there',
    },
    likely: 'open',
    fact: 'With which settings a new Form begins (e-mail, one answer each, login, required questions), and whether the account may set the login.',
    source:
      'reference Form.setRequireLogin: Workspace accounts only; defaults are the account’s own settings of Google Forms',
    probe: 'form-made',
  }),
  prefilled: unknown({
    sides: {
      complete: 'reads an answer in one call',
      'lacks-removed': 'reads one whose choice is gone item by item',
      cut: 'reads a long one item by item',
    },
    likely: 'complete',
    fact: 'Whether FormResponse.toPrefilledUrl of a submitted answer holds every answer, however long, and a choice that was removed since.',
    source: 'reference FormResponse.toPrefilledUrl says nothing of either',
    probe: 'form-answer',
  }),
  'set-destination': unknown({
    sides: {
      works: 'has the Form ring',
      refused: 'reads the Form each hour and says so',
    },
    likely: 'works',
    fact: 'Whether a script with the scope spreadsheets.currentonly may link a Form to its Sheet.',
    source: 'reference Form.setDestination lists no scope of Sheets; scope page on currentonly names no Form',
    probe: 'form-sheet',
  }),
  'unpublished-address': unknown({
    sides: {
      given: 'shows the link',
      throws: 'has no link until the Form is published, which the light says',
    },
    likely: 'throws',
    fact: 'Whether an unpublished Form gives its address, and takes setAcceptingResponses(false).',
    source:
      'tests of gas-fakes run on live Apps Script: “Operation not supported on unpublished form”; disputed by field reports',
    probe: 'form-made',
  }),
  'closed-message': unknown({
    sides: {
      taken: 'says it at once',
      throws: 'opens the Form for that moment',
    },
    likely: 'taken',
    fact: 'Whether a new Form that is closed takes setCustomClosedFormMessage.',
    source: 'tests of gas-fakes run on live Apps Script open the Form first; weak evidence',
    probe: 'form-made',
  }),
  'form-audience': unknown({
    sides: {
      allowed: 'opens the Form to whoever has the link',
      refused: 'says where a person can open it, and whom to ask; mails whose large files go as links stay',
    },
    likely: 'allowed',
    stops: ['refused'],
    fact: 'Whether the domain lets a published Form be answered, or a file be read, by anyone who has the link.',
    source: 'guide “Manage file permissions” of Drive; sharing outside is an administrator’s setting',
    probe: 'form-open',
  }),
};
