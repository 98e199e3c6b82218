import { mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

const checkout = path.resolve(__dirname, "../../..")

/**
 * Makes a project of our sources and of the config beside this file: Medusa
 * looks for both in one folder.
 */
export function linkProject(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "dropship-fifth-"))
  for (const name of ["src", "node_modules", "package.json"]) {
    symlinkSync(path.join(checkout, name), path.join(folder, name))
  }
  symlinkSync(
    path.join(__dirname, "medusa-config.ts"),
    path.join(folder, "medusa-config.ts")
  )
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
