import { buffer } from "node:stream/consumers"
import { fromBuffer, type Entry } from "yauzl"
import { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import type { Connection, DownloadedFile } from "../../adapter"
import { DistributorError } from "../../kit/distributor-error"
import { partsUnlimited } from "../index"
import { connectTo, credentialsOf } from "./simulated-account"

const simulator = new PartsUnlimitedSimulator()

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => {
  simulator.reset()
})

async function fetchFeed(
  settings: Record<string, string> = {},
  changes: Partial<Connection> = {}
): Promise<readonly DownloadedFile[]> {
  const gateway = connectTo(simulator, { settings, ...changes })
  return (await gateway.downloadFeed?.()) ?? []
}

function fromPortal(): Record<string, string> {
  return { price_file_source: "portal", portal_url: simulator.portalUrl }
}

async function memberNames(archive: Buffer): Promise<string[]> {
  return await new Promise((resolve, reject) => {
    fromBuffer(archive, (error, zip) => {
      if (error) {
        reject(error)
        return
      }
      const names: string[] = []
      zip.on("entry", (entry: Entry) => names.push(entry.fileName))
      zip.on("end", () => {
        resolve(names)
      })
    })
  })
}

async function errorOf(call: Promise<unknown>): Promise<DistributorError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!DistributorError.isInstance(error)) {
    throw new Error(`expected a DistributorError, got ${String(error)}`)
  }
  for (const secret of Object.values(credentialsOf(simulator)).slice(1)) {
    expect(JSON.stringify([error, error.stack])).not.toContain(secret)
  }
  return error
}

describe("the price file of Parts Unlimited over its API", () => {
  it("is the parts bundle, under a name that the feed looks for", async () => {
    const [file, ...more] = await fetchFeed()
    expect(more).toEqual([])
    expect(file?.name).toMatch(/^Price_File_Export_ABC123_\d{14}\.zip$/)
    expect(partsUnlimited.feed.archive?.pattern).toBe("Price_File_Export_*.zip")
    expect(await memberNames(await buffer(file!.content))).toEqual([
      "PartInfo.csv",
      "ABC123_PartPrices.csv",
    ])
  })

  it("is the portal's where the settings say so", async () => {
    const [file] = await fetchFeed(fromPortal())
    expect(await memberNames(await buffer(file!.content))).toEqual([
      "BasePriceFile.csv",
      "ABC123_PriceFile.csv",
    ])
    expect(simulator.requests).toMatchObject([
      {
        method: "POST",
        authorized: true,
        body: {
          dealerCodes: ["ABC123"],
          headersPrepended: true,
          auxillaryColumns: ["UPC_CODE", "BRAND_NAME", "DROPSHIP_FEE"],
          attachingCatalogs: [],
        },
      },
    ])
  })

  it.each(["bundle", "portal"])(
    "is given twice a day, and the third asking says so (%s)",
    async (source) => {
      const settings = { ...fromPortal(), price_file_source: source }
      for (let time = 0; time < 2; time += 1) {
        const [file] = await fetchFeed(settings)
        await buffer(file!.content)
      }
      expect(await errorOf(fetchFeed(settings))).toMatchObject({
        kind: "rate_limited",
        message: expect.stringContaining("today's are used up"),
      })
    }
  )

  it.each(["bundle", "portal"])(
    "is refused to bad credentials (%s)",
    async (source) => {
      simulator.switches.apiKey = "another"
      const settings = { ...fromPortal(), price_file_source: source }
      const credentials = {
        ...credentialsOf(simulator),
        api_key: "wrong-key",
        portal_password: "wrong-password",
      }
      const error = await errorOf(fetchFeed(settings, { credentials }))
      expect(error.kind).toBe("authentication")
      expect(error.message).toContain(
        source === "portal" ? "portal user name or password" : "API key"
      )
      expect(error.message).not.toMatch(/wrong-/)
    }
  )

  it("asks for the portal's password before it calls", async () => {
    const { dealer_number = "", api_key = "" } = credentialsOf(simulator)
    const credentials = { dealer_number, api_key }
    const error = await errorOf(fetchFeed(fromPortal(), { credentials }))
    expect(error).toMatchObject({ kind: "authentication" })
    expect(simulator.requests).toEqual([])
  })

  it.each([
    "http://127.0.0.1:9/pricefile",
    "https://dealer.parts-unlimited.com.evil.test/x",
    "http://dealer.parts-unlimited.com/x",
    "https://someone@dealer.parts-unlimited.com/x",
    "https://evilparts-unlimited.com/x",
  ])("does not send the portal's password to %s", async (portal_url) => {
    const settings = { ...fromPortal(), portal_url }
    expect(await errorOf(fetchFeed(settings))).toMatchObject({
      kind: "invalid_request",
      message: expect.stringContaining("was not sent there"),
    })
  })

  it.each<[string, object, string]>([
    ["500", { status: 500 }, "unavailable"],
    ["429", { status: 429 }, "rate_limited"],
    ["403", { status: 403 }, "authentication"],
    ["404", { status: 404 }, "invalid_request"],
    ["a redirect", { status: 302 }, "malformed_response"],
    ["a page", { status: 200, body: "<html>" }, "malformed_response"],
    ["JSON", { status: 200, body: { ok: true } }, "malformed_response"],
    [
      "a refusal with HTTP 200",
      { status: 200, body: { status_code: 400, status_message: "no" } },
      "invalid_request",
    ],
    ["a lost connection", { kind: "drop-before" }, "unavailable"],
  ])("fails after %s", async (_what, fault, kind) => {
    simulator.fail({ path: /bundle/, fault: fault as { status: number } })
    expect(await errorOf(fetchFeed())).toMatchObject({ kind })
    // A second asking could use up the day's last file.
    expect(simulator.requests).toHaveLength(1)
  })

  it("fails when nothing comes", async () => {
    simulator.fail({ path: /bundle/, fault: { kind: "timeout-before" } })
    expect(await errorOf(fetchFeed({}, { timeout: 300 }))).toMatchObject({
      kind: "unavailable",
      message: "Parts Unlimited did not answer within 0.3 seconds.",
    })
  })
})
