import { readFile } from "node:fs/promises"
import { isBuiltin } from "node:module"
import { preProcessFile } from "typescript"

/** Names of the packages that built files import or require, sorted. */
export async function importedPackages(
  files: readonly string[]
): Promise<string[]> {
  const names = new Set<string>()
  for (const file of files) {
    const text = await readFile(file, "utf8")
    const { importedFiles } = preProcessFile(text, true, true)
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith(".") && !isBuiltin(fileName)) {
        const [scope = "", name] = fileName.split("/")
        names.add(scope.startsWith("@") ? `${scope}/${name}` : scope)
      }
    }
  }
  return [...names].sort()
}
