import type { MedusaContainer } from "@medusajs/framework/types"
import type { DistributorGateway } from "../../../distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { messageOf } from "../../../schemas/message-of"
import type { LiveAnswer } from "../domain/live-source"

/** Milliseconds that a person waits for the slowest distributor. */
export const livePatience = 3_000

/**
 * Asks the distributors for stock and cost, all at once. One that does not
 * answer in time, or has no such look-up, is answered with the reason.
 *
 * @param wanted SKUs by distributor id
 */
export async function askDistributors(
  container: MedusaContainer,
  wanted: ReadonlyMap<string, readonly string[]>,
  patience: number = livePatience
): Promise<Map<string, LiveAnswer>> {
  const answers = await Promise.all(
    [...wanted].map(
      async ([id, skus]) =>
        [id, await ask(container, id, skus, patience)] as const
    )
  )
  return new Map(answers)
}

async function ask(
  container: MedusaContainer,
  id: string,
  skus: readonly string[],
  patience: number
): Promise<LiveAnswer> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const { name } = await distributors.retrieveAdapter(id)
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<LiveAnswer>((resolve) => {
    timer = setTimeout(() => {
      const seconds = patience / 1000
      resolve({
        error: `${name} did not answer within ${seconds} seconds.`,
        canBeAsked: true,
      })
    }, patience)
  })
  try {
    const gateway = await distributors.connect(id, { timeout: patience })
    return await Promise.race([read(gateway, name, skus), tooLate])
  } catch (error) {
    return {
      error: messageOf(error),
      canBeAsked: true,
    }
  } finally {
    clearTimeout(timer)
  }
}

async function read(
  gateway: DistributorGateway,
  name: string,
  skus: readonly string[]
): Promise<LiveAnswer> {
  if (!gateway.checkStock) {
    return {
      error: `${name} tells its stock in its files only.`,
      canBeAsked: false,
    }
  }
  const [stock, prices] = await Promise.all([
    gateway.checkStock(skus),
    gateway.checkPrices?.(skus) ?? [],
  ])
  return {
    checkedAt: new Date(),
    quantities: new Map(stock.map((each) => [each.sku, each.quantities])),
    costs: new Map(prices.map((each) => [each.sku, each.cost])),
  }
}
