/** How much a problem weighs: it stops the action, asks for a look, or only offers advice. VI: phải sửa · lưu ý · gợi ý. */
export type Weight = 'blocks' | 'warns' | 'suggests';

/** What a sentence names beyond its place and what was seen. */
export type About = Record<string, string | number>;
type Named = About[string] | undefined;

/** How a sentence writes days, months and sums: what is to be written is known here, how people write it elsewhere. */
export type Writers = {
  dayWords: (day: Named) => string;
  monthWords: (month: Named) => string;
  amountWords: (amount: Named) => string;
  /** What a sum in words may mean in figures. */
  meantWords: (seen: string) => string;
};

/**
 * One expected trouble: its weight and why it weighs that much (it stops only what would make a paper false or leave somebody out), what happened
 * and what to do (where comes before it), and what may be seen, for the guide.
 */
export type Expected = { weight: Weight; why: string; sentence: Sentence; sample: string | number };
type Sentence = (seen: string, about: About, write: Writers) => string;

/** A paper, what most problems without a sample of their own name. */
const paper = 'Giấy mời - huyện Yên Thế';
export const unit = 'huyện Yên Thế';
export const person = 'chuyen.vien@so.example';

const expected =
  (weight: Weight) =>
  (why: string, sentence: Sentence, sample: Expected['sample'] = paper): Expected => ({
    weight,
    why,
    sentence,
    sample,
  });

/** It stops the action. */
export const blocks = expected('blocks');
/** It asks for a look. */
export const warns = expected('warns');
/** It only offers advice. */
export const suggests = expected('suggests');
