import { Stages } from './bench/google/stages';
import { played } from './bench/google/google';
import { at } from './root';
export function probe(name: string) {
  const stages = new Stages(require(at('.build', 'local.cjs')));
  try { const p = played(name as never, stages); console.log(p.total, p.seconds, p.triggerSeconds, p.calls); } finally { stages.remove(); }
}
