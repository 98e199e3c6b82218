/**
 * A time of day half a day off: no test lasts so long. Not a rarer one, since
 * a timer beyond 24 days overflows and then fires without end.
 */
const tickThatNeverComes = `0 ${(new Date().getHours() + 12) % 24} * * *`

/**
 * For `medusaIntegrationTestRunner({ env: { ...testEnvironment } })`: a key,
 * so that credentials can be stored, and ticks that never come, so that a
 * test alone decides when a job runs.
 */
export const testEnvironment = {
  // A simulator needs no sparing.
  DROPSHIP_CALLS_PER_SECOND: "1000",
  // The simulators and feed servers are on this machine.
  DROPSHIP_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  DROPSHIP_FEED_TICK: tickThatNeverComes,
  DROPSHIP_TRACKING_TICK: tickThatNeverComes,
  DROPSHIP_RECOVERY_TICK: tickThatNeverComes,
  DROPSHIP_AUTOMATIC_TICK: tickThatNeverComes,
}
