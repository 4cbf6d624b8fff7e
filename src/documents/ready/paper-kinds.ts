import { lineKinds as kinds } from '../../domain/papers/lines';
import { contents } from '../kinds/contents';
import { invitation } from '../kinds/invitation';
import { ofLines } from '../kinds/of-lines';
import type { PaperKind } from '../kinds/paper-kind';
import { plan } from '../kinds/plan';
import { summary } from '../kinds/summary';
import { annex, discussion } from './annex-kinds';
import { decision, submission } from './approval-papers';
import { cancelled, moved, postponed } from './change-notices';
import { attendance, guestList, signIn } from './guest-lists';
import { notice, programme, summons } from './meeting-papers';
import { assignment, internalNotice, register } from './office-papers';
import { letter, reportRequest } from './official-letters';

/** A kind of the clerk's own: her row says its title. */
const own = ofLines({
  name: 'own',
  code: 'VB',
  words: { name: 'Văn bản khác' },
  title: '',
  abstract: '[… trích yếu]',
  ready: [
    [kinds.paragraph, '[… nội dung văn bản]'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Every kind of paper there is, in the order in which they are offered. */
export const paperKinds: readonly PaperKind[] = [
  plan,
  invitation,
  summary,
  decision,
  letter,
  notice,
  submission,
  programme,
  summons,
  guestList,
  assignment,
  discussion,
  reportRequest,
  internalNotice,
  signIn,
  attendance,
  register,
  annex,
  moved,
  postponed,
  cancelled,
  own,
  contents,
];

/** The kinds that the list of papers calls by a name. @example paperKindsCalled('Giấy mời') // [invitation] */
export const paperKindsCalled = (called: string | undefined): PaperKind[] =>
  paperKinds.filter(({ words }) => words.name === called);

/** The kind of a name; undefined for one that this version does not know. */
export const paperKindNamed = (name: string): PaperKind | undefined =>
  paperKinds.find((kind) => kind.name === name);
