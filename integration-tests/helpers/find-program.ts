import { accessSync, constants, existsSync } from "node:fs"
import path from "node:path"

/**
 * The program that an environment variable names, else the first of these
 * names that lies on the PATH.
 *
 * @throws Error when the variable names no file
 */
export function findProgram(
  names: readonly string[],
  variable: string
): string | undefined {
  const given = process.env[variable]
  if (given) {
    if (!existsSync(given)) {
      throw new Error(`${variable} names ${given}, which does not exist`)
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
