/** What each action is, done in a process of its own: `node act.cjs WORKSPACE ACTION`. Answers with exit code 4 when the disk refused. */
const { openWorkspace } = require('../../../.build/local.cjs');

const [dir, action] = process.argv.slice(2);
const now = '2020-07-10T08:00';
const pdf = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n').toString('base64');
let workspace;

function call(request) {
  const { value, error } = workspace.execute('call', [request], { now });
  if (error) throw new Error(error);
  if (!value.ok) throw new Error(JSON.stringify(value));
  return value.result;
}

function sendMail() {
  const { next } = call({ action: 'prepare-mail' });
  const confirm = next.mails > 0 ? { confirm: { mark: next.mark, mails: next.mails } } : {};
  let step = call({ action: 'send-mail', holder: 'trang', ...confirm });
  while (step.more) step = call({ action: 'send-mail', holder: 'trang' });
}

const special = {
  'create-tables': () => call({ action: 'create-tables', sample: true }),
  'send-mail': sendMail,
  'keep-signed': () => call({ action: 'keep-signed', paper: 'GM·213', name: 'ban-ky.pdf', base64: pdf }),
};

try {
  workspace = openWorkspace(dir, { pdf: false });
  (special[action] ?? (() => call({ action })))();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 4;
}
