import { execFile } from "node:child_process"
import { promisify } from "node:util"

const execute = promisify(execFile)

/**
 * Runs a command-line tool to its end, as in a shell of its own.
 *
 * @returns what it wrote to its standard output
 * @throws Error with the tool's own words when it fails
 */
export async function runTool(
  command: string,
  flags: readonly string[],
  folder: string,
  variables: Record<string, string> = {}
): Promise<string> {
  // These are meant for jest's process.
  const { NODE_OPTIONS: _, NODE_ENV: __, ...environment } = process.env
  try {
    const { stdout } = await execute(command, flags, {
      cwd: folder,
      env: { ...environment, MEDUSA_DISABLE_TELEMETRY: "true", ...variables },
      maxBuffer: 2 ** 24,
    })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    const words = [stdout, stderr].filter(Boolean).join("\n")
    throw new Error(`${command} ${flags.join(" ")} failed.\n${words}`, {
      cause: error,
    })
  }
}
