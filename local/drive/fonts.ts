import * as fs from 'node:fs';
import * as path from 'node:path';

/** Tinos has the widths of Times New Roman, and every Vietnamese letter upright, italic and bold. */
const FONT = '@expo-google-fonts/tinos/package.json';
/** Where Linux keeps its configuration, unless told otherwise. */
const SYSTEM = '/etc/fonts/fonts.conf';

/**
 * The environment in which LibreOffice prints Times New Roman with the font that we bring, so that papers come out the same on every
 * machine: the Liberation Serif of many has but some of the Vietnamese letters, and takes the others from a second font. LibreOffice
 * prefers that one where it sees it, so it sees neither it nor another edition. Windows and macOS have Times New Roman, and read no
 * configuration of this kind.
 * @param dir where the configuration may be written
 */
export function withOurFont(dir: string): NodeJS.ProcessEnv {
  const file = path.join(dir, 'fonts.conf');
  fs.writeFileSync(file, configuration(process.env.FONTCONFIG_FILE ?? SYSTEM));
  return { ...process.env, FONTCONFIG_FILE: file };
}

const configuration = (system: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escaped(path.dirname(require.resolve(FONT)))}</dir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Tinos</string></edit>
  </match>
  <selectfont>
    <rejectfont>
      <glob>*/Tinos-*</glob>
      <pattern><patelt name="family"><string>Times New Roman</string></patelt></pattern>
      <pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern>
    </rejectfont>
  </selectfont>
  <include ignore_missing="yes">${escaped(system)}</include>
</fontconfig>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
