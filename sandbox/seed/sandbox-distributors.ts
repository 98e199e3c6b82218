import { AutomaticSimulator } from "../automatic/automatic-simulator"
import { writeAutomaticFeed } from "../automatic/write-feed"
import { automaticItems } from "../catalog/automatic-items"
import { partsUnlimitedItems } from "../catalog/parts-unlimited-items"
import { tuckerItems } from "../catalog/tucker-items"
import { wpsItems } from "../catalog/wps-items"
import { writeWpsFeed } from "../feeds/write-wps-feed"
import { PartsUnlimitedSimulator } from "../parts-unlimited/parts-unlimited-simulator"
import { writePartsUnlimitedFeed } from "../parts-unlimited/write-feed"
import { TuckerSimulator } from "../tucker/tucker-simulator"
import { writeTuckerFeed } from "../tucker/write-feed"
import { WpsSimulator } from "../wps/wps-simulator"
import { stockedParts, stockedTuckerItems } from "./stocked-items"
import type { SandboxDistributorId } from "./sandbox-accounts"

/** A distributor as the sandbox plays it. */
export interface SandboxDistributor {
  readonly simulator: {
    readonly url: string
    start(options?: { port?: number }): Promise<{ url: string }>
    stop(): Promise<void>
    reset(): void
  }
  /** Writes the files of this day's feed, with the stock of now. */
  writeFeed(folder: string): Promise<unknown>
}

export interface SandboxOptions {
  /** Items of each that the shop does not sell. */
  fillerItems?: number
  /** Where a simulator keeps orders and stock over a restart. */
  stateFile?: (id: SandboxDistributorId) => string
  /** Where the feeds' folders lie, for WPS, whose API shows them too. */
  feedsFolder?: (id: SandboxDistributorId) => string
  autoShipAfterMs?: number | undefined
}

/** All four distributors with the sandbox's catalogue; none is started. */
export function sandboxDistributors(options: SandboxOptions = {}) {
  return {
    wps: wps(options),
    tucker: tucker(options),
    "parts-unlimited": partsUnlimited(options),
    automatic: automatic(options),
  } satisfies Record<SandboxDistributorId, SandboxDistributor>
}
export type SandboxDistributors = ReturnType<typeof sandboxDistributors>

function wps(options: SandboxOptions) {
  const simulator = new WpsSimulator({
    ...shared(options, "wps"),
    items: wpsItems(options.fillerItems),
    feedsFolder: options.feedsFolder?.("wps"),
  })
  const writeFeed = (folder: string) =>
    writeWpsFeed(folder, { date: new Date(), items: simulator.currentItems() })
  return { simulator, writeFeed }
}

function tucker(options: SandboxOptions) {
  const items = [...tuckerItems(options.fillerItems)]
  const simulator = new TuckerSimulator({ ...shared(options, "tucker"), items })
  const writeFeed = (folder: string) =>
    writeTuckerFeed(folder, {
      date: new Date(),
      items: stockedTuckerItems(items, simulator.book),
    })
  return { simulator, writeFeed }
}

function partsUnlimited(options: SandboxOptions) {
  const items = [...partsUnlimitedItems(options.fillerItems)]
  const simulator = new PartsUnlimitedSimulator({
    ...shared(options, "parts-unlimited"),
    items,
  })
  const writeFeed = (folder: string) =>
    writePartsUnlimitedFeed(folder, {
      date: new Date(),
      items: stockedParts(items, simulator.book),
      dealerNumber: simulator.switches.dealerNumber,
      as: "zip",
    })
  return { simulator, writeFeed }
}

function automatic(options: SandboxOptions) {
  const simulator = new AutomaticSimulator({
    ...shared(options, "automatic"),
    items: automaticItems(options.fillerItems),
  })
  const writeFeed = (folder: string) =>
    writeAutomaticFeed(folder, {
      date: new Date(),
      items: simulator.currentItems(),
    })
  return { simulator, writeFeed }
}

function shared(options: SandboxOptions, id: SandboxDistributorId) {
  return {
    stateFile: options.stateFile?.(id),
    autoShipAfterMs: options.autoShipAfterMs,
  }
}
