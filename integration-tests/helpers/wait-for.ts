/**
 * Waits until a condition holds; asks again every 50 ms.
 *
 * @throws Error that names what was waited for, after 20 seconds
 */
export async function waitFor(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeout = 20_000
): Promise<void> {
  const deadline = Date.now() + timeout
  while (!(await holds())) {
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
