import { createHash } from "node:crypto"
import { stat } from "node:fs/promises"
import path from "node:path"
import { checkout } from "./checkout"

/**
 * `.demo/` in the checkout, which Git and Medusa's watcher leave alone. Root
 * lends PostgreSQL another user, who may not get into root's own folders:
 * then a folder in /var/tmp, which survives a restart of the machine.
 */
export async function chooseFolder(): Promise<string> {
  const folder = path.join(checkout, ".demo")
  if (process.getuid?.() !== 0 || (await isOpenToAll(checkout))) {
    return folder
  }
  const hash = createHash("sha256").update(checkout).digest("hex")
  return `/var/tmp/medusa-plugin-dropship-${hash.slice(0, 12)}`
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder)
  const parent = path.dirname(folder)
  const mayEnter = (mode & 0o001) !== 0
  return mayEnter && (parent === folder || (await isOpenToAll(parent)))
}
