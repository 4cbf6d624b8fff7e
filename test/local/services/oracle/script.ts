import { agrees, differs, type Saying } from './saying';

const properties = 'const kept = PropertiesService.getDocumentProperties();';
const lock = 'LockService.getDocumentLock()';
const page = "HtmlService.createHtmlOutputFromFile('Sidebar')";

export const ofScript: readonly Saying[] = [
  agrees(
    'Utilities.base64Encode',
    'testutilities.js:36',
    'a text of ASCII is encoded as its bytes are',
    `return Utilities.base64Encode('foo is') === Utilities.base64Encode([102, 111, 111, 32, 105, 115])`,
    true,
  ),
  agrees(
    'Utilities.base64Encode',
    'testutilities.js:168',
    'a text without a charset is US-ASCII, as signatures show: other letters are question marks',
    `return [Utilities.base64Encode('café'), Utilities.base64Encode('€🙂')]`,
    ['Y2FmPw==', 'Pz8='],
  ),
  agrees(
    'Utilities.getUuid',
    'testutilities.js:80',
    'is a text',
    'return Utilities.getUuid().length > 0',
    true,
  ),
  agrees(
    'Session.getEffectiveUser',
    'testsession.js:23',
    'there is one, with an address',
    'return Session.getEffectiveUser().getEmail().length > 0',
    true,
  ),
  agrees(
    'User.getEmail',
    'testsession.js:24',
    'it is the address of who runs the script',
    'return Session.getEffectiveUser().getEmail()',
    'chuyen.vien@example.gov.vn',
  ),
  agrees(
    'PropertiesService.getDocumentProperties',
    'teststores.js:35',
    'where they are, they are kept',
    `${properties} return Boolean(kept)`,
    true,
  ),
  agrees(
    'Properties.setProperties',
    'teststores.js:37',
    'what was written is read',
    `${properties} kept.setProperties({ t: 'dpp' }); return kept.getProperty('t')`,
    'dpp',
  ),
  agrees(
    'Properties.deleteProperty',
    'teststores.js:40',
    'what was deleted is null',
    `${properties} kept.setProperties({ t: 'x' }); kept.deleteProperty('t'); return kept.getProperty('t')`,
    null,
  ),
  agrees(
    'Properties.deleteProperty',
    'teststores.js:38',
    'it gives the store back',
    `${properties} return kept.deleteProperty('t') === kept || String(kept.deleteProperty('t')) === String(kept)`,
    true,
  ),
  agrees('Lock.tryLock', 'testlock.js:28', 'a free lock is had', `return ${lock}.tryLock(10000)`, true),
  agrees(
    'Lock.tryLock',
    'testlock.js:33',
    'whoever has it has it again',
    `const one = ${lock}; one.tryLock(10000); return one.tryLock(10000)`,
    true,
  ),
  agrees('Lock.tryLock', 'testlock.js:59', 'without waiting too', `return ${lock}.tryLock(0)`, true),
  agrees(
    'Lock.releaseLock',
    'testlock.js:36',
    'what was let go is had again',
    `const one = ${lock}; one.tryLock(0); one.releaseLock(); return one.tryLock(0)`,
    true,
  ),
  agrees(
    'ScriptApp.getAuthorizationInfo',
    'testscriptapp.js:15',
    'there is something to ask for FULL',
    'return Boolean(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL))',
    true,
  ),
  agrees(
    'HtmlService.createHtmlOutputFromFile',
    'testhtmlservice.js:71',
    'a file that is not there is refused',
    `return message(() => HtmlService.createHtmlOutputFromFile('does_not_exist')) !== 'no error'`,
    true,
  ),
  agrees(
    'HtmlOutput.setTitle',
    'testhtmlservice.js:16',
    'a title is taken',
    `return String(${page}.setTitle('My Page'))`,
    'HtmlOutput',
  ),
  agrees(
    'HtmlOutput.setHeight',
    'testhtmlservice.js:18',
    'sizes follow each other',
    `return String(${page}.setHeight(100).setWidth(200))`,
    'HtmlOutput',
  ),
  differs(
    'Negative patience is nobody’s: the add-on waits a fixed time. What the lock does otherwise is a question of its own.',
    true,
    'Lock.tryLock',
    'testlock.js:64',
    'who waits less than nothing does not get even a free lock',
    `return ${lock}.tryLock(-100)`,
    false,
  ),
];
