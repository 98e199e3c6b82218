import { readFile } from "node:fs/promises"
import path from "node:path"

const document = path.resolve(__dirname, "../../../docs/operators.md")

/** What docs/operators.md says to run on the database after uninstalling. */
export async function uninstallStatements(): Promise<string[]> {
  const text = await readFile(document, "utf8")
  const [, chapter = ""] = text.split("\n## Uninstall\n")
  const [, statements] = /```sql\n([^]*?)```/.exec(chapter) ?? []
  if (statements === undefined) {
    throw new Error(`${document} has no SQL under "Uninstall"`)
  }
  return [statements]
}
