import type { InvitationTag } from '../documents/frame/tags';
import type { ReadyLine } from '../documents/kinds/paper-kind';

/**
 * The words of a kind of mail, as lines with tags. Rows of the tab Lời văn whose Văn bản is `name` stand in the place of `ready`. `tags` = those that
 * only this kind knows. VI: lời thư.
 */
export type Worded = { name: string; ready: readonly ReadyLine[]; tags: readonly string[] };

/** Where the words for one mail alone stand, if the lines say so; else before how it ends. */
export const ownTag = 'Lời riêng';

/** The tags that every such mail knows beside settings and columns of its recipient. */
export const wordedTags = ['Kính gửi', 'Thời gian', 'Địa điểm', ownTag] as const;

/** The names of the tags in a text whose letters the compiler knows. */
type TagsIn<Text extends string> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? (Inside extends `${infer Name} | ${string}` ? Name : Inside) | TagsIn<Rest>
  : never;

/** Tags that are not among the known ones; of texts whose letters the compiler does not know, any. */
type Unknown<Text extends string, Known> = string extends Text ? '…' : Exclude<TagsIn<Text>, Known>;

type Checked<Text extends string, Known> = [Unknown<Text, Known>] extends [never]
  ? unknown
  : `no such tag: ${Unknown<Text, Known>}`;

/** Declares the words of a kind of mail; a line that names a tag which no such mail has does not compile. */
export const readyWords = <
  const Tags extends readonly string[],
  const Lines extends readonly ReadyLine[],
>(declared: {
  name: string;
  tags: Tags;
  ready: Lines & Checked<Lines[number][1], InvitationTag | (typeof wordedTags)[number] | Tags[number]>;
}): Worded => declared;
