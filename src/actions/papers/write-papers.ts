import * as z from 'zod/mini';
import { action } from '../../action';
import { listedPapers } from '../../documents/ready/listed';
import { paperKinds, paperKindsCalled } from '../../documents/ready/paper-kinds';
import { paperNames } from '../../domain/papers/names';
import { paperRequest } from '../../work/papers/produce';
import { code } from '../../work/sheet/request-parts';
import { oneOf } from '../../work/writing/opened';
import { writePapers as write, writeKinds } from '../../work/writing/write';

const request = z.extend(paperRequest, {
  paper: z.optional(code.check(z.describe('mã ở Danh mục văn bản; không ghi là mọi văn bản'))),
  kind: z.optional(z.enum(paperNames).check(z.describe('chỉ mọi văn bản của một loại'))),
  unit: z.optional(code.check(z.describe('mã đơn vị: chỉ soạn bản của đơn vị ấy, để xem thử'))),
});

/** Soạn văn bản: every paper of the list, or one of them; one that cannot be written stops no other. */
export const writePapers = action({
  name: 'write-papers',
  runs: 'writes',
  press: 'Soạn tất cả, Soạn, Soạn thử một giấy (Soạn văn bản)',
  help: 'Soạn hoặc cập nhật mọi văn bản của Danh mục văn bản, hay một văn bản.',
  request,
  refuses: ['sheet'],
  act: ({ paper, kind, unit, ...asked }) =>
    paper === undefined && kind !== undefined
      ? writeKinds(paperKindsCalled(kind), asked, unit)
      : write(
          {
            kinds: paperKinds,
            among: paper === undefined ? listedPapers : oneOf(paper),
            whole: paper === undefined,
            unit,
          },
          asked,
        ),
});
