import { launchBrowser } from './browser';

it('shows a page, with Vietnamese in it', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Hội nghị giao ban</h1>');
    expect(await page.textContent('h1')).toBe('Hội nghị giao ban');
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  } finally {
    await browser.close();
  }
}, 60_000);
