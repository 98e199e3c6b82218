import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "@medusajs/framework/pg"
import { z } from "@medusajs/framework/zod"
import { migrate } from "./demo/migrate"
import { EmbeddedDatabase } from "./postgres"

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

interface Outcome {
  passed: number
  failed: number
  exitCode: number
}

/** What Medusa's test utilities read, out of a connection URL. */
function databaseVariables(url: string): Record<string, string> {
  const { hostname, port, username, password } = new URL(url)
  return {
    // They ask for TLS unless the URL says "localhost" word for word.
    DB_HOST: hostname === "127.0.0.1" ? "localhost" : hostname,
    DB_PORT: port || "5432",
    DB_USERNAME: decodeURIComponent(username) || "postgres",
    DB_PASSWORD: decodeURIComponent(password),
  }
}

/** Runs one project of jest.config.js; further arguments go to jest. */
async function runProject(
  project: string,
  variables: Record<string, string>,
  folder: string
): Promise<Outcome> {
  const report = path.join(folder, `${project}.json`)
  const jest = spawn(
    process.execPath,
    [
      require.resolve("jest/bin/jest"),
      ...["--selectProjects", project, "--passWithNoTests"],
      ...["--json", "--outputFile", report],
      ...process.argv.slice(2),
    ],
    {
      stdio: ["inherit", "ignore", "inherit"],
      env: { ...process.env, ...variables },
    }
  )
  const terminate = () => jest.kill()
  process.once("SIGTERM", terminate)
  const exitCode = await new Promise<number>((resolve, reject) => {
    jest.on("error", reject).on("exit", (code, signal) => {
      if (signal) {
        reject(new Error(`The tests were ended by ${signal}.`))
      }
      resolve(code ?? 1)
    })
  })
  process.off("SIGTERM", terminate)
  const text = await readFile(report, "utf8").catch(() => undefined)
  if (text === undefined) {
    return { passed: 0, failed: 1, exitCode: exitCode || 1 }
  }
  const counts = reportSchema.parse(JSON.parse(text))
  return {
    passed: counts.numPassedTests,
    // A file that doesn't even load has no failed test, but has failed.
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
    exitCode,
  }
}

const template = "dropship_test_template"

/**
 * Migrates one database, of which each spec file that starts Medusa gets a
 * copy. On a server of somebody else's each file migrates its own.
 */
async function migrateTemplate(
  database: EmbeddedDatabase | undefined,
  folder: string
): Promise<Record<string, string>> {
  if (!database) {
    return {}
  }
  const client = new Client({ connectionString: database.url() })
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  const url = database.url(template)
  const interruption = new AbortController()
  await migrate(url, path.join(folder, "migrate.log"), interruption.signal)
  return { DROPSHIP_TEST_TEMPLATE: url }
}

/**
 * `npm test`: the unit tests, then the integration tests, on an embedded
 * PostgreSQL unless DATABASE_URL names another server. The exit code is jest's.
 */
async function main(): Promise<number> {
  const given = process.env.DATABASE_URL
  const database = given ? undefined : await EmbeddedDatabase.start()
  const folder = await mkdtemp(path.join(tmpdir(), "dropship-tests-"))
  try {
    const variables = {
      ...databaseVariables(given ?? database?.url() ?? ""),
      // The test runner loads Medusa by `import()` inside jest's sandbox.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
      LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
    }
    const outcomes = [
      await runProject("unit", variables, folder),
      await runProject(
        "integration",
        { ...variables, ...(await migrateTemplate(database, folder)) },
        folder
      ),
    ]
    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
    const nothingRan = passed + failed === 0
    if (nothingRan) {
      console.error("No test was run: does the pattern match a file?")
    }
    console.log(`${passed} passed, ${failed} failed`)
    const failure = outcomes.find((outcome) => outcome.exitCode !== 0)
    return failure?.exitCode ?? (nothingRan ? 1 : 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
    await database?.stop()
  }
}

// Ctrl-C reaches jest by itself: we wait for it to end, and clean up then.
process.on("SIGINT", () => undefined)

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
