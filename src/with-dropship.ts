import { Modules } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "./distributors/adapter"
import { readEnvironment } from "./environment"
import { distributorFulfillment } from "./providers/distributor-fulfillment/distributor-fulfillment-module"
import type { Mail, ShipmentMailData } from "./schemas/shipment-mail"

/** For a config that is written without `withDropship`. */
export { distributorFulfillment }

const packageName = "medusa-plugin-dropship"

/** What a deployment decides; a merchant's set-up lives in the database. */
export interface DropshipOptions {
  /** Adapters of further distributors; see docs/adapters.md. */
  distributors?: readonly DistributorAdapter[]
  /** Base URLs by distributor id; win over the environment. */
  endpoints?: Record<string, string>
  /** 32 bytes, base64 or hex; wins over `DROPSHIP_ENCRYPTION_KEY`. */
  encryptionKey?: string
  /**
   * Keys of earlier: they still open what is stored, which is then encrypted
   * anew with `encryptionKey`. Win over `DROPSHIP_ENCRYPTION_KEYS_OLD`.
   */
  oldEncryptionKeys?: readonly string[]
  /**
   * Below it a folder of this machine may be a feed's source; wins over
   * `DROPSHIP_FEED_FOLDER`. Absolute.
   */
  feedFolder?: string
  /**
   * Addresses that merchants enter may lie in a private network; wins over
   * `DROPSHIP_ALLOW_PRIVATE_HOSTS`. Default true.
   */
  allowPrivateHosts?: boolean
  /** Wins over `SMTP_URL`. */
  smtpUrl?: string
  /** Sender of buyer mails; wins over `DROPSHIP_MAIL_FROM`. */
  mailFrom?: string
  /** Mails of this shop's own in place of ours; see docs/mails.md. */
  mail?: MailOptions
}

export interface MailOptions {
  /**
   * Writes the buyer's mail about a parcel. When it throws, takes longer than
   * ten seconds or returns no mail, ours is sent and the purchase order's
   * timeline says why.
   */
  shipment?: (data: ShipmentMailData) => Mail | Promise<Mail>
}

interface ModuleEntry {
  resolve?: unknown
  options?: Record<string, unknown>
  dependencies?: string[]
  [key: string]: unknown
}

interface MedusaConfig {
  plugins?: unknown[]
  modules?: Record<string, unknown>
  [key: string]: unknown
}

/**
 * Adds the plugin, its fulfillment providers and (when an SMTP server is
 * named) its e-mail provider to a Medusa config; what is there stays. A config
 * with an e-mail provider keeps it, whatever `SMTP_URL` says; given `smtpUrl`
 * besides, Medusa refuses to start, since it takes one provider for a channel.
 *
 * @param config the answer of Medusa's `defineConfig`
 * @param from `sources: "project"` when the plugin's sources are the project
 *   itself, as in this repository; default: the installed package
 */
export function withDropship<Config extends object>(
  config: Config,
  options: DropshipOptions = {},
  from: { sources?: "package" | "project" } = {}
): Config {
  const isProject = from.sources === "project"
  const { modules = {}, plugins = [], ...rest } = config as MedusaConfig
  const folder = (path: string) =>
    isProject ? `./src/${path}` : `${packageName}/${path}`

  const result = {
    ...rest,
    plugins: isProject
      ? plugins
      : [...plugins, { resolve: packageName, options }],
    modules: {
      ...modules,
      ...(isProject ? projectModules(options) : {}),
      [Modules.FULFILLMENT]: fulfillmentModule(modules, options, folder),
      ...notificationModule(modules, options, folder),
    },
  }
  return result as unknown as Config
}

function fulfillmentModule(
  modules: Record<string, unknown>,
  { distributors = [] }: DropshipOptions,
  folder: (path: string) => string
) {
  const bundled = withProvider(
    modules[Modules.FULFILLMENT],
    "@medusajs/medusa/fulfillment",
    { resolve: folder("providers/distributor-fulfillment"), id: "dropship" },
    moduleKeys
  )
  return distributors.length === 0
    ? bundled
    : withProvider(bundled, "", {
        resolve: distributorFulfillment(distributors),
        id: "dropship",
      })
}

/** Modules that the fulfillment providers ask (see Medusa's `dependencies`). */
const moduleKeys = ["dropship_distributor", "dropship_purchase_order"]

function projectModules(options: DropshipOptions) {
  return {
    dropship_distributor: { resolve: "./src/modules/distributor", options },
    dropship_supply: { resolve: "./src/modules/supply", options },
    dropship_purchase_order: {
      resolve: "./src/modules/purchase-order",
      options,
    },
  }
}

function notificationModule(
  modules: Record<string, unknown>,
  options: DropshipOptions,
  folder: (path: string) => string
) {
  const environment = readEnvironment()
  const url = options.smtpUrl ?? environment.SMTP_URL
  const given = modules[Modules.NOTIFICATION]
  // SMTP_URL may be there for the merchant's own provider.
  if (!url || (!options.smtpUrl && sendsMail(given))) {
    return {}
  }
  return {
    [Modules.NOTIFICATION]: withProvider(
      given,
      "@medusajs/medusa/notification",
      {
        resolve: folder("providers/smtp-notification"),
        id: "dropship-smtp",
        options: {
          channels: ["email"],
          url,
          from: options.mailFrom ?? environment.DROPSHIP_MAIL_FROM,
        },
      }
    ),
  }
}

function sendsMail(entry: unknown): boolean {
  const providers = (entry as ModuleEntry | undefined)?.options?.providers
  return ((providers ?? []) as { options?: { channels?: string[] } }[]).some(
    ({ options }) => options?.channels?.includes("email")
  )
}

function withProvider(
  entry: unknown,
  resolve: string,
  provider: Record<string, unknown>,
  dependencies: string[] = []
): ModuleEntry {
  const given = (entry ?? { resolve }) as ModuleEntry
  const providers = (given.options?.providers ?? []) as unknown[]
  return {
    ...given,
    dependencies: [...(given.dependencies ?? []), ...dependencies],
    options: { ...given.options, providers: [...providers, provider] },
  }
}
