/** What clasp or Google says, and what it means for the person who pushes. The first that fits is told. */
const meanings: readonly [said: RegExp, meaning: string][] = [
  [
    /No credentials found/i,
    'Nobody is logged in here. Run `npm run sign-in`, choose in the browser the account that may edit the script, then push again.',
  ],
  [
    /invalid_grant|invalid_rapt|expired or revoked|invalid authentication credentials|No refresh token/i,
    'The login has ended. Run `npm run sign-in` again, then push again.',
  ],
  [
    /not enabled the Apps Script API/i,
    'The Apps Script API is switched off for this account. Switch it on at https://script.google.com/home/usersettings, wait a few minutes, push again. If the switch is grey, the administrator of your Google Workspace has locked it.',
  ],
  [
    /entity was not found|invalid argument/i,
    'Google knows no script of this id for the account that is logged in. Take the Script ID from Project Settings, not the id of the Sheet; if it is right, log in with an account that may edit the Sheet (`npm run sign-in`).',
  ],
  [
    /does not have permission|PERMISSION_DENIED|insufficient/i,
    'The account that is logged in may not change this script. Log in with one that may edit the Sheet (`npm run sign-in`), or have the Sheet shared with it for editing.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPROTO|CERT_\w+|socket hang up|fetch failed/i,
    'Google could not be reached. Look whether this machine is on the network and may reach script.googleapis.com (a proxy, a firewall), then push again: the whole project is replaced at once, so twice does no harm.',
  ],
];

const unknown =
  'What went wrong is in the lines above, in the words of Google’s tool. Open the script and look whether it changed; pushing again does no harm.';

/** @example meaningOf('No credentials found.') // 'Nobody is logged in here. Run `npm run sign-in`, …' */
export const meaningOf = (said: string): string =>
  meanings.find(([pattern]) => pattern.test(said))?.[1] ?? unknown;
