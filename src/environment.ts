import { z } from "@medusajs/framework/zod"

const url = z.url({ protocol: /^https?$/ }).optional()

const environmentSchema = z.object({
  REDIS_URL: z.string().optional(),
  DROPSHIP_ENCRYPTION_KEY: z.string().optional(),
  DROPSHIP_WPS_URL: url,
  DROPSHIP_TUCKER_URL: url,
  DROPSHIP_PARTS_UNLIMITED_URL: url,
  DROPSHIP_AUTOMATIC_URL: url,
  SMTP_URL: z.string().optional(),
  DROPSHIP_MAIL_FROM: z.string().optional(),
  DROPSHIP_FEED_TICK: z.string().default("*/5 * * * *"),
  DROPSHIP_TRACKING_TICK: z.string().default("*/10 * * * *"),
  DROPSHIP_RECOVERY_TICK: z.string().default("* * * * *"),
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
  const result = environmentSchema.safeParse(given)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join(".")}: ${issue.message}`
  )
  throw new Error(`The environment is not valid. ${problems.join("; ")}`)
}

/** Base URLs that the environment names, by distributor id. */
export function endpointsOf(
  environment: Environment
): Record<string, string | undefined> {
  return {
    wps: environment.DROPSHIP_WPS_URL,
    tucker: environment.DROPSHIP_TUCKER_URL,
    "parts-unlimited": environment.DROPSHIP_PARTS_UNLIMITED_URL,
    automatic: environment.DROPSHIP_AUTOMATIC_URL,
  }
}
