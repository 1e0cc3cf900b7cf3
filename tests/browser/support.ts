// What every browser test needs: a page that is watched, and hands that play a turn the way a person does.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';

/** A page on which any console error, uncaught error, or request to another host fails the test. */
export const test = base.extend<{ watched: Page }>({
  watched: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    const home = new URL(baseURL ?? '').origin;
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', error => faults.push(`uncaught: ${error.message}`));
    page.on('request', request => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== home)
        faults.push(`asked another host: ${url.href}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});
export { expect };

export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 360, height: 740 },
] as const;

export const commitButton = (page: Page): Locator => page.locator('#commit');
export const moreOf = (page: Page, line: string): Locator =>
  page.getByRole('button', { name: `One chip more on ${line}` });

/** From the first screen into the first briefing of *The thin reserve*. */
export async function takeTheChair(page: Page, query = 'seed=7'): Promise<void> {
  await page.goto(`./?${query}`);
  await page.getByRole('button', { name: /Take the chair/ }).click();
  await expect(page.getByRole('region', { name: 'Order sheet 1' })).toBeVisible();
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  await skip.click();
  await expect(skip).toBeHidden();
}

/** The turn the room stands at, from 1; null once the game is over. */
export async function turnShown(page: Page): Promise<number | null> {
  const text = (await page.locator('.desk-head').textContent()) ?? '';
  return Number(/Turn (\d+) of/.exec(text)?.[1] ?? 0) || null;
}

/** axe finds nothing, once everything that moves has come to rest. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(n => n.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Nothing is wider than what the window leaves beside a scroll bar. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const [wide, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(wide).toBeLessThanOrEqual(room ?? 0);
}

/** What a camera reads off the QR code on the page. */
export async function scanned(code: Locator): Promise<string | undefined> {
  const side = 400;
  const pixels = await code.evaluate(async (svg, size) => {
    const picture = new Image(size, size);
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(size, size).getContext('2d');
    canvas?.drawImage(picture, 0, 0, size, size);
    return Array.from(canvas?.getImageData(0, 0, size, size).data ?? []);
  }, side);
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}
