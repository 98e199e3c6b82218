import type { Page } from "playwright-core"
import type { Demo } from "../../sandbox/demo/start-demo"
import { waitFor } from "../helpers/wait-for"
import type { AdminPages } from "./admin-pages"
import {
  openAdmin,
  pageLimit,
  startLimit,
  type AdminSession,
} from "./admin-session"
import { describeInChromium } from "./describe-in-chromium"
import { findViolations } from "./find-violations"
import { hasFocus, tabTo } from "./keyboard"
import { ourPages } from "./our-pages"
import { makeRecords } from "./shop-records"
import { changeTheme, showPage, themes } from "./show-page"

describeInChromium("the admin for everybody", (executablePath) => {
  let session: AdminSession | undefined
  let demo: Demo
  let page: Page
  let admin: AdminPages

  beforeAll(async () => {
    session = await openAdmin(executablePath)
    ;({ demo, page, admin } = session)
  }, startLimit)

  afterEach(() => session?.keepScreenshot())

  afterAll(() => session?.stop(), startLimit)

  it(
    "breaks no serious rule of accessibility on any page, light or dark",
    async () => {
      const records = await makeRecords(page.request, demo)
      const found: object[] = []
      for (const shown of ourPages(records)) {
        await showPage(page, demo.url, shown)
        for (const theme of themes) {
          await changeTheme(page, shown, theme)
          for (const violation of await findViolations(page, shown.ours)) {
            found.push({ page: shown.name, theme, ...violation })
          }
        }
      }
      expect(found).toEqual([])
      expect(session?.pageErrors).toEqual([])
    },
    startLimit
  )

  it(
    "drop-ships by keyboard alone, and Escape leads back to the button",
    async () => {
      await admin.openOrderOf("pat.sample@example.test")
      await tabTo(page, admin.dropshipButton)
      await page.keyboard.press("Enter")
      await admin.continueButton.waitFor()
      await tabTo(page, admin.continueButton)
      await page.keyboard.press("Enter")
      await tabTo(page, admin.realOrdersTick)
      await page.keyboard.press("Space")
      await tabTo(page, admin.placeButton)
      expect(await admin.placeButton.isEnabled()).toBe(true)

      await page.keyboard.press("Escape")
      await admin.dialog.waitFor({ state: "hidden" })
      await waitFor("the focus on the button that opened the dialog", () =>
        hasFocus(admin.dropshipButton)
      )
    },
    2 * pageLimit
  )
})
