import { isAbsolute } from "node:path"
import { z } from "@medusajs/framework/zod"

/** `DROPSHIP_WPS_URL`, `DROPSHIP_PARTS_UNLIMITED_URL`, … */
const endpointName = /^DROPSHIP_[A-Z0-9_]+_URL$/

const environmentSchema = z.object({
  REDIS_URL: z.string().optional(),
  DROPSHIP_ENCRYPTION_KEY: z.string().optional(),
  /** Separated by commas: still open what is stored, close nothing. */
  DROPSHIP_ENCRYPTION_KEYS_OLD: z.string().default("").transform(listOf),
  SMTP_URL: z.string().optional(),
  DROPSHIP_MAIL_FROM: z.string().optional(),
  DROPSHIP_FEED_TICK: z.string().default("*/5 * * * *"),
  DROPSHIP_TRACKING_TICK: z.string().default("*/10 * * * *"),
  DROPSHIP_RECOVERY_TICK: z.string().default("* * * * *"),
  DROPSHIP_AUTOMATIC_TICK: z.string().default("*/5 * * * *"),
  /** Below it a folder may be a feed's source; unset: none may. */
  DROPSHIP_FEED_FOLDER: z
    .string()
    .refine(isAbsolute, "must be an absolute path")
    .optional(),
  /**
   * Whether addresses that merchants enter may lie in a private network, where
   * a dealer's own file server does.
   */
  DROPSHIP_ALLOW_PRIVATE_HOSTS: z
    .enum(["true", "false"])
    .default("true")
    .transform((text) => text === "true"),
  /** In place of the adapters' own limits, for all distributors. */
  DROPSHIP_CALLS_PER_SECOND: z.coerce.number().positive().optional(),
  /** Seconds; in place of what the adapters wait for an answer. */
  DROPSHIP_CALL_TIMEOUT: z.coerce.number().positive().max(300).optional(),
  /** Base URLs by the name of their variable. */
  endpoints: z.record(z.string(), z.url({ protocol: /^https?$/ })),
})

/** The plugin's environment, as the README's table documents it. */
export type Environment = z.infer<typeof environmentSchema>

/**
 * Reads and checks the environment; an empty variable counts as unset. This
 * is the only file of the plugin that touches `process.env`.
 *
 * @throws Error that names the variable and what is wrong with it
 */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env
): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== "")
  )
  const endpoints = Object.fromEntries(
    Object.entries(given).filter(([name]) => endpointName.test(name))
  )
  const result = environmentSchema.safeParse({ ...given, endpoints })
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(
    (issue) => `${String(issue.path.at(-1))}: ${issue.message}`
  )
  throw new Error(`The environment is not valid. ${problems.join("; ")}`)
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
}

/** The base URL that the environment names for a distributor. */
export function endpointOf(
  { endpoints }: Environment,
  distributorId: string
): string | undefined {
  const name = distributorId.toUpperCase().replaceAll("-", "_")
  return endpoints[`DROPSHIP_${name}_URL`]
}
