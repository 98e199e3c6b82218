import type {
  ConnectionBody,
  Distributor,
  FeedSettingsBody,
  OrderSettingsBody,
  UpdateDistributorBody,
} from "../../schemas/distributor"

/** What the drawer of an account edits; numbers are text while typed. */
export interface DistributorFormValues {
  /** A secret is empty while the stored one stays. */
  credentials: Record<string, string>
  prerequisites: Record<string, boolean>
  connection: {
    /** Empty: the default. */
    base_url: string
    settings: Record<string, string | boolean>
  }
  feed: {
    protocol: Distributor["feed"]["protocol"]
    host: string
    port: string
    user: string
    /** Empty keeps the stored one. */
    password: string
    path: string
    schedule: string
    /** Empty: stock alone is pulled by hand only. */
    stock_schedule: string
    timezone: string
    files: Record<string, string>
    allow_self_signed: boolean
  }
  settings: {
    ship_method: string
    allow_split: boolean
    allow_backorder: boolean
    dropship_fee: string
    /** Empty: from what was billed lately. */
    freight_estimate: string
    po_prefix: string
  }
}

/** The form as the account stands. */
export function distributorFormValues(
  distributor: Distributor
): DistributorFormValues {
  const { feed, settings } = distributor
  return {
    credentials: Object.fromEntries(
      distributor.credential_fields.map(({ name, is_secret }) => [
        name,
        is_secret ? "" : (distributor.credentials[name] ?? ""),
      ])
    ),
    prerequisites: Object.fromEntries(
      distributor.prerequisites.map(({ id, confirmed_at }) => [
        id,
        confirmed_at !== null,
      ])
    ),
    connection: {
      base_url: distributor.connection.base_url ?? "",
      settings: { ...distributor.connection.settings },
    },
    feed: {
      protocol: feed.protocol,
      host: feed.host ?? "",
      port: feed.port === null ? "" : String(feed.port),
      user: feed.user ?? "",
      password: "",
      path: feed.path,
      schedule: feed.schedule ?? "",
      stock_schedule: feed.stock_schedule ?? "",
      timezone: feed.timezone,
      files: { ...feed.files },
      allow_self_signed: feed.allow_self_signed,
    },
    settings: {
      ship_method: settings.ship_method,
      allow_split: settings.allow_split,
      allow_backorder: settings.allow_backorder,
      dropship_fee: settings.dropship_fee.toFixed(2),
      freight_estimate: settings.freight_estimate?.toFixed(2) ?? "",
      po_prefix: settings.po_prefix,
    },
  }
}

/**
 * Only what differs from the account, so that two people who edit different
 * fields don't undo each other. A number that can't be read becomes NaN, which
 * the schema of the body refuses.
 */
export function distributorChanges(
  distributor: Distributor,
  values: DistributorFormValues
): UpdateDistributorBody {
  const before = distributorFormValues(distributor)
  const credentials = changedEntries(before.credentials, values.credentials)
  const prerequisites = changedEntries(
    before.prerequisites,
    values.prerequisites
  )
  const connection = connectionChanges(before.connection, values.connection)
  const feed = feedChanges(before.feed, values.feed)
  const settings = settingsChanges(before.settings, values.settings)
  return {
    ...(isEmpty(credentials) ? {} : { credentials }),
    ...(isEmpty(prerequisites) ? {} : { prerequisites }),
    ...(isEmpty(connection) ? {} : { connection }),
    ...(isEmpty(feed) ? {} : { feed }),
    ...(isEmpty(settings) ? {} : { settings }),
  }
}

function connectionChanges(
  before: DistributorFormValues["connection"],
  after: DistributorFormValues["connection"]
): ConnectionBody {
  const settings = changedEntries(before.settings, after.settings)
  return {
    ...(after.base_url === before.base_url
      ? {}
      : { base_url: emptyAsNull(after.base_url.trim()) }),
    ...(isEmpty(settings) ? {} : { settings }),
  }
}

function feedChanges(
  before: DistributorFormValues["feed"],
  after: DistributorFormValues["feed"]
): FeedSettingsBody {
  const { host, port, user, schedule, stock_schedule, files, ...plain } = after
  const changes: FeedSettingsBody = changedEntries(before, plain)
  const changedFiles = changedEntries(before.files, files)
  return {
    ...changes,
    ...(host === before.host ? {} : { host: emptyAsNull(host) }),
    ...(port === before.port ? {} : { port: readNumber(port) }),
    ...(user === before.user ? {} : { user: emptyAsNull(user) }),
    ...(schedule === before.schedule
      ? {}
      : { schedule: emptyAsNull(schedule) }),
    ...(stock_schedule === before.stock_schedule
      ? {}
      : { stock_schedule: emptyAsNull(stock_schedule) }),
    ...(isEmpty(changedFiles) ? {} : { files: changedFiles }),
  }
}

function settingsChanges(
  before: DistributorFormValues["settings"],
  after: DistributorFormValues["settings"]
): OrderSettingsBody {
  const { dropship_fee, freight_estimate, ...plain } = after
  const changes: OrderSettingsBody = changedEntries(before, plain)
  return {
    ...changes,
    ...(dropship_fee === before.dropship_fee
      ? {}
      : { dropship_fee: readNumber(dropship_fee) ?? Number.NaN }),
    ...(freight_estimate === before.freight_estimate
      ? {}
      : { freight_estimate: readNumber(freight_estimate) }),
  }
}

/** In a record any entry may be absent; of an object its fields. */
type Changed<Entries> = string extends keyof Entries
  ? Entries
  : Partial<Entries>

/** The entries of `after` whose value is another one in `before`. */
function changedEntries<Entries extends object>(
  before: object,
  after: Entries
): Changed<Entries>
function changedEntries(before: object, after: object): object {
  const known = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => known.get(name) !== value)
  )
}

function isEmpty(changes: object): boolean {
  return Object.keys(changes).length === 0
}

function emptyAsNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim()
}

function readNumber(text: string): number | null {
  return text.trim() === "" ? null : Number(text)
}
