/// <reference lib="dom" />
import type { Page } from "playwright-core"
import type { OurPage } from "./our-pages"

export const themes = ["light", "dark"] as const
export type Theme = (typeof themes)[number]

/** Goes to a page and opens of it what is to be seen. */
export async function showPage(
  page: Page,
  url: string,
  shown: OurPage
): Promise<void> {
  await page.goto(`${url}/app${shown.path}`)
  await shown.open?.(page)
  await page.locator(shown.ours).first().waitFor()
  await waitUntilStill(page, shown.ours)
}

/** As Medusa does it when a person chooses another one. */
export async function changeTheme(
  page: Page,
  shown: OurPage,
  theme: Theme
): Promise<void> {
  await page.evaluate(
    ({ all, chosen }) => {
      const { classList, style } = document.documentElement
      classList.remove(...all)
      classList.add(chosen)
      style.colorScheme = chosen
    },
    { all: themes, chosen: theme }
  )
  await waitUntilStill(page, shown.ours)
}

/** Nothing loads or moves any more: axe would measure colors half-way. */
async function waitUntilStill(page: Page, part: string): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      document.querySelector(`${selector} .animate-pulse`) === null &&
      document
        .getAnimations()
        .every(({ playState }) => playState !== "running"),
    part
  )
}
