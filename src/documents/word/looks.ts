/** What makes no difference to the eye, though Word writes it differently from run to run: looks of other scripts, and black on white. */
const unseen = new RegExp(
  [
    '<w:(?:lang|noProof|bCs|iCs|szCs|kern)\\b[^>]*/>|<w14:ligatures\\b[^>]*/>',
    '<w:color w:val="(?:auto|000000)"[^>]*/>|<w:bdr w:val="(?:none|nil)"[^>]*/>',
    '<w:shd\\b(?=[^>]* w:val="clear")(?=[^>]* w:fill="(?:auto|FFFFFF)")[^>]*/>',
    ' w:(?:hint|cs|eastAsia|cstheme|eastAsiaTheme)="[^"]*"',
  ].join('|'),
  'g',
);
const noFonts = /<w:rFonts\s*\/>/g;

/**
 * The properties of a run as far as one sees them.
 * @example seenLook('<w:b/><w:bCs/><w:color w:val="000000"/>') // '<w:b/>'
 */
export const seenLook = (properties: string): string => properties.replace(unseen, '').replace(noFonts, '');
