import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

/** Does something and waits until the event's subscribers have dealt with it. */
export async function heard<Result>(
  container: MedusaContainer,
  event: string,
  act: () => Promise<Result>
): Promise<Result> {
  const bus = container.resolve(Modules.EVENT_BUS)
  const dealtWith = TestEventUtils.waitSubscribersExecution(event, bus)
  const result = await act()
  await dealtWith
  return result
}
