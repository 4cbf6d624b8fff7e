import { fillForm } from '../../../build/bench/fill-form';
import { inviteUnits } from '../../../build/bench/invite-units';
import type { State } from '../../../src/spoken/desk';
import { datedCall } from '../../support/call';
import { ask, copyOf, draftOf, sampleWorkspace, shown, type Workspace } from '../../support/local';
import { walk, whole } from '../../support/long';
import { at, received } from '../../support/mail';
import { answerAt, openForm, ownLinkOf, type Whole, wholeAnswers } from '../../support/replies';

jest.setTimeout(3_600_000);

const count = whole(3000, 200);
const unit = 'huyện Yên Thế';
const floodsTold = (workspace: Workspace, time: string) =>
  (ask(workspace, { action: 'state' }, at(10, time)).answer as never as State).floods;
const mailsTo = (workspace: Workspace) =>
  received(workspace).filter((mail) => mail.includes('ubnd.yenthe@bacgiang.example')).length;

const sample = datedCall(sampleWorkspace());
inviteUnits(sample, 3);

walk(
  'a link of any Form that leaked fills no mailbox, is told of, and one press sets all of it aside',
  () => {
    for (const [form, { tab, said, differing }] of Object.entries(
      whole<Readonly<Record<string, Whole>>>(wholeAnswers, { TL: wholeAnswers.TL }),
    )) {
      const workspace = draftOf(sample);
      openForm(workspace, form);
      const link = ownLinkOf(workspace, form, unit);
      answerAt(workspace, link, said, { ...at(10, '08:00'), fire: false });
      const [{ id = '' } = {}] = workspace.forms();
      fillForm(workspace, id, count, '2020-07-10T01:01:00Z', differing, 1000);
      const flooded = copyOf(workspace, { pdf: false });
      for (const hour of whole(['10:00', '11:00', '12:00', '13:00'], ['10:00', '11:00']))
        flooded.fireTriggers(at(10, hour));
      expect([form, mailsTo(flooded)]).toEqual([form, 3]);
      expect(floodsTold(flooded, '13:10')).toMatchObject([{ unit: '215', name: unit, count }]);

      const press = { action: 'renew-link', ...(form === 'NV' ? {} : { form }), unit: '215', aside: true };
      const { answer } = ask(flooded, press, at(10, '14:00'));
      expect(answer).toMatchObject({ ok: true, aside: count });
      expect(ownLinkOf(flooded, form, unit)).not.toBe(link);
      const states = shown(flooded, tab, 'Trạng thái').filter(Boolean);
      expect([form, states.length, new Set(states)]).toEqual([form, count, new Set(['Bỏ qua'])]);
      expect(floodsTold(flooded, '14:10')).toEqual([]);
      expect(flooded.forms()[0]?.responses.length).toBe(count);

      for (const day of whole([11, 13, 14], [11, 13])) flooded.fireTriggers(at(day, '09:00'));
      expect([form, mailsTo(flooded)]).toEqual([form, 4]);
    }
  },
);
