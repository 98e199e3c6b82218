/// <reference lib="dom" />
import type { Locator, Page } from "playwright-core"

/** More than any of our pages has of what takes the focus. */
const mostStops = 100

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** @throws Error when the Tab key does not lead there */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) {
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}
