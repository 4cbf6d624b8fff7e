/**
 * Unpacks the Chromium of `@sparticuz/chromium` into TMPDIR, which the caller sets to a folder of its own.
 * In a process of its own because the package reads its environment when it is loaded.
 */
import Chromium from '@sparticuz/chromium';

await Chromium.executablePath();
