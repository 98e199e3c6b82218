import { mkdir } from "node:fs/promises"
import path from "node:path"
import { chromium, type Page } from "playwright-core"
import { checkout } from "../../sandbox/demo/checkout"
import type { Demo } from "../../sandbox/demo/start-demo"
import { AdminPages } from "./admin-pages"
import { startShop } from "./start-shop"

/** Milliseconds: building the admin and seeding the store, on a busy machine too. */
export const startLimit = 300_000
/** Milliseconds that a page may take. */
export const pageLimit = 30_000

/** A new shop, and a browser in which the merchant is logged in. */
export interface AdminSession {
  demo: Demo
  page: Page
  admin: AdminPages
  /** What the pages threw. */
  pageErrors: readonly Error[]
  /** Keeps what the browser shows, in case the test failed. */
  keepScreenshot: () => Promise<void>
  stop: () => Promise<void>
}

export async function openAdmin(executablePath: string): Promise<AdminSession> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const undo of stops.reverse()) {
      await undo()
    }
  }
  try {
    const demo = await startShop()
    stops.push(() => demo.stop())
    const browser = await chromium.launch({
      executablePath,
      // Chromium's own sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    })
    stops.push(() => browser.close())
    const page = await browser.newPage({
      viewport: { width: 1440, height: 1000 },
      locale: "en-US",
    })
    page.setDefaultTimeout(pageLimit)
    const pageErrors: Error[] = []
    page.on("pageerror", (error) => {
      console.error(error)
      pageErrors.push(error)
    })
    const admin = new AdminPages(page, demo.url)
    await admin.logIn()
    return {
      demo,
      page,
      admin,
      pageErrors,
      keepScreenshot: () => keepScreenshot(page),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function keepScreenshot(page: Page): Promise<void> {
  const folder = path.join(checkout, ".test-results")
  await mkdir(folder, { recursive: true })
  const name = expect.getState().currentTestName?.replace(/\W+/g, "-")
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
}
