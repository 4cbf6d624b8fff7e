/** The field by which a paper has a head and a foot; an annex in a file of its own has none, as it goes with a paper that has them. */
export const framed = 'Đầu và cuối văn bản';
