import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Refusal } from "../simulator/refusal"
import type { PartsUnlimitedItem } from "./item"
import { writePartsUnlimitedFeed } from "./write-feed"

/** The price files that were asked for: counted, and kept until `clear`. */
export class PriceFiles {
  #folder: string | undefined
  #given: { layout: string; day: string }[] = []

  constructor(private readonly now: () => Date) {}

  /**
   * Writes one → its path.
   *
   * @throws Refusal 400 when the day's are used up
   */
  async give(
    layout: "portal" | "bundle",
    source: {
      items: Iterable<PartsUnlimitedItem>
      dealerNumber: string
      perDay: number
    }
  ): Promise<string> {
    const date = this.now()
    const day = date.toISOString().slice(0, 10)
    const earlier = this.#given.filter(
      (one) => one.layout === layout && one.day === day
    )
    if (earlier.length >= source.perDay) {
      throw new Refusal(400, "daily limit", {
        code: "EXPORT_DAILY_LIMIT_EXCEEDED",
        message:
          "Maximum daily limit for exporting Parts Bundle has been reached.",
      })
    }
    this.#given.push({ layout, day })
    this.#folder ??= await mkdtemp(join(tmpdir(), "parts-unlimited-"))
    const folder = join(this.#folder, String(this.#given.length))
    const { items, dealerNumber } = source
    const { files } = await writePartsUnlimitedFeed(folder, {
      items,
      date,
      dealerNumber,
      as: "zip",
      layout,
    })
    return join(folder, files[0] ?? "")
  }

  /** Counts from nothing again. */
  forget(): void {
    this.#given = []
  }

  async clear(): Promise<void> {
    const folder = this.#folder
    this.#folder = undefined
    if (folder !== undefined) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
