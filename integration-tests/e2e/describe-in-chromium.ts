import { findChromium } from "./find-chromium"

/**
 * Tests that need a browser: skipped with a word where there is none, failed
 * where everything must run.
 */
export function describeInChromium(
  name: string,
  tests: (executablePath: string) => void
): void {
  const executablePath = findChromium()
  if (executablePath !== undefined) {
    describe(name, () => tests(executablePath))
    return
  }
  const message =
    "The browser test needs Chromium: install chromium or google-chrome, or name one in CHROMIUM_PATH."
  if (process.env.CI === "true") {
    it("finds Chromium", () => {
      throw new Error(message)
    })
  } else {
    console.warn(`Skipped. ${message}`)
    it.skip(name, () => undefined)
  }
}
