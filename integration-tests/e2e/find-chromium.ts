import { accessSync, constants, existsSync } from "node:fs"
import path from "node:path"

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
]

/**
 * The browser that `CHROMIUM_PATH` names, else the first one on the PATH.
 *
 * @throws Error when `CHROMIUM_PATH` names no file
 */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (!existsSync(given)) {
      throw new Error(`CHROMIUM_PATH names ${given}, which does not exist`)
    }
    return given
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
