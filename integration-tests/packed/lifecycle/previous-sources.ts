import path from "node:path"
import { runTool } from "../run-tool"

const checkout = path.resolve(__dirname, "../../..")

/**
 * The last state before matching, feed guard, cancelling and attention came:
 * from here on everybody's database is brought up to date. To be replaced by
 * the tag of the last release.
 */
const previous = "ff43f1f126bca364aacf9227eff5b586dc8132ff"

/**
 * Takes the previous version's sources out of the history, into `folder`.
 *
 * @returns false where the history is not there (a shallow clone)
 */
export async function takePreviousSources(folder: string): Promise<boolean> {
  const archive = path.join(folder, "previous.tar")
  try {
    await runTool(
      "git",
      [
        ...["archive", "--output", archive, previous],
        ...["src", "package.json", "tsconfig.json"],
      ],
      checkout
    )
  } catch {
    return false
  }
  await runTool("tar", ["-xf", archive], folder)
  return true
}
