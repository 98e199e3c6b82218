import { readFileSync } from "node:fs"
import path from "node:path"
import { runInNewContext } from "node:vm"
import { defineConfig } from "@medusajs/framework/utils"
import { sampleAdapter } from "../modules/distributor/domain/__tests__/sample-adapter"
import { withDropship, type DropshipOptions } from "../with-dropship"

interface Entry {
  dependencies?: string[]
  options: { providers: { resolve: unknown; id: string; options?: object }[] }
}

const ownMail = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      { resolve: "./mail", id: "own-mail", options: { channels: ["email"] } },
    ],
  },
}

function build(given: object = {}, options?: DropshipOptions) {
  const config = withDropship(defineConfig(given), options)
  return config as unknown as {
    plugins: unknown[]
    modules: { fulfillment: Entry; notification: Entry }
  }
}
/** The config that docs/operators.md shows for who does without us. */
function documentedConfig() {
  const file = path.join(__dirname, "../../docs/operators.md")
  const text = readFileSync(file, "utf8")
  const [, chapter = ""] = text.split("## Install without `withDropship`")
  const [, shown = ""] = /```ts\nexport default ([^]*?)```/.exec(chapter) ?? []
  return runInNewContext(shown, {
    defineConfig: (given: object) => defineConfig(given),
  }) as ReturnType<typeof build>
}

const mailersOf = (config: ReturnType<typeof build>) =>
  config.modules.notification.options.providers.map(({ id }) => id)

describe("a merchant's config with dropship", () => {
  afterEach(() => {
    delete process.env.SMTP_URL
  })

  it("has the plugin with its options, after the plugins that were there", () => {
    const options = { mailFrom: "parts@canyon.example" }
    const { plugins } = build({ plugins: ["another-plugin"] }, options)
    expect(plugins.slice(-2)).toEqual([
      expect.objectContaining({ resolve: "another-plugin" }),
      { resolve: "medusa-plugin-dropship", options },
    ])
  })

  it("keeps the fulfillment providers that were there", () => {
    const { fulfillment } = build().modules
    const ids = fulfillment.options.providers.map(({ id }) => id)
    expect(ids).toEqual(["manual", "dropship"])
    expect(fulfillment.dependencies).toContain("dropship_purchase_order")
  })

  it("is what the document shows for a config that is written by hand", () => {
    const { plugins, modules } = build()
    const documented = documentedConfig()
    expect(documented.plugins).toEqual(plugins)
    expect(documented.modules.fulfillment).toEqual({
      resolve: "@medusajs/medusa/fulfillment",
      ...modules.fulfillment,
    })
  })

  it("adds a fulfillment provider for each distributor of the options", () => {
    const distributors = [{ ...sampleAdapter, id: "coastal" }]
    const { plugins, modules } = build({}, { distributors })
    expect(plugins.at(-1)).toMatchObject({ options: { distributors } })
    const [, , added] = modules.fulfillment.options.providers
    expect(added?.id).toBe("dropship")
    const { services } = added?.resolve as {
      services: { identifier: string }[]
    }
    expect(services.map(({ identifier }) => identifier)).toEqual(["coastal"])
  })

  it("sends mail only when an SMTP server is named", () => {
    expect(mailersOf(build())).not.toContain("dropship-smtp")
    process.env.SMTP_URL = "smtp://127.0.0.1:2525"
    expect(mailersOf(build())).toContain("dropship-smtp")
  })

  it("leaves mail to the provider that the merchant has", () => {
    process.env.SMTP_URL = "smtp://127.0.0.1:2525"
    expect(mailersOf(build({ modules: [ownMail] }))).toEqual(["own-mail"])
  })

  it("takes an SMTP server in the options for the merchant's word", () => {
    const smtpUrl = "smtp://127.0.0.1:2525"
    expect(mailersOf(build({ modules: [ownMail] }, { smtpUrl }))).toEqual([
      "own-mail",
      "dropship-smtp",
    ])
  })
})
