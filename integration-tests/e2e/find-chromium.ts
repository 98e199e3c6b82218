import { findProgram } from "../helpers/find-program"

/**
 * The browser that `CHROMIUM_PATH` names, else the first one on the PATH.
 *
 * @throws Error when `CHROMIUM_PATH` names no file
 */
export function findChromium(): string | undefined {
  return findProgram(
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    "CHROMIUM_PATH"
  )
}
