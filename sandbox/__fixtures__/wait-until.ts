import { setTimeout as pause } from "node:timers/promises"

/**
 * Waits for a condition, looking every few milliseconds.
 *
 * @throws Error after five seconds
 */
export async function waitUntil(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000
  while (!isTrue()) {
    if (Date.now() > deadline) {
      throw new Error("The condition did not come true within 5 s")
    }
    await pause(5)
  }
}
