import type { Client } from "@medusajs/framework/pg"
import type { CrashDatabase } from "./crash-database"
import { figuresStatement, type ShopFigures } from "./shop-figures"

/** A reader that looks all the time, and remembers each thing it saw. */
export class SupplyWatch {
  readonly #seen: ShopFigures[] = []
  #isOver = false
  #watching: Promise<void> | undefined

  static async start(database: CrashDatabase): Promise<SupplyWatch> {
    const watch = new SupplyWatch()
    const client = await database.connect("watch")
    watch.#watching = watch.#look(client)
    return watch
  }

  /** @returns what was seen, one after the other, without repeats */
  async stop(): Promise<readonly ShopFigures[]> {
    this.#isOver = true
    await this.#watching
    return this.#seen
  }

  async #look(client: Client): Promise<void> {
    let last = ""
    while (!this.#isOver) {
      const { rows } = await client.query<ShopFigures>(figuresStatement)
      const text = JSON.stringify(rows)
      if (rows[0] && text !== last) {
        this.#seen.push(rows[0])
        last = text
      }
    }
    await client.end()
  }
}
