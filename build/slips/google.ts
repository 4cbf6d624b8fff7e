import { type Slip, slip } from './slip';

/** Fields and parameters that Google's own description of Drive and Gmail does not have. */
export const googleSlips: readonly Slip[] = [
  slip('src/google/drive.ts', "    'size',", "    'bytes',", 'TS2345'),
  slip('src/google/drive.ts', "fieldsOf<User>('me')", "fieldsOf<User>('self')", 'TS2345'),
  slip('src/google/drive.ts', 'pageSize: 1000', 'pagesize: 1000', 'TS2561'),
  slip(
    'src/google/drive.ts',
    "'files.get', { alt: 'media' }",
    "'files.get', { alternative: 'media' }",
    'TS2353',
  ),
  slip('src/google/drive.ts', '{ trashed: true }', '{ trash: true }', 'TS2561'),
  slip('src/google/drive.ts', '    parents: id', '    parent: id', 'TS2561'),
  slip('src/google/sharing.ts', "type: 'anyone', role", "audience: 'anyone', role", 'TS2353'),
  slip('src/google/sharing.ts', 'sendNotificationEmail: false', "sendNotificationEmail: 'no'", 'TS2322'),
  slip('src/google/gmail.ts', '{ uploadType })}', '{ upload: uploadType })}', 'TS2353'),
  slip('src/google/gmail.ts', 'const { id } =', 'const { ids } =', 'TS2339'),
];
