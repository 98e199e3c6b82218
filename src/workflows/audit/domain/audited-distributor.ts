import type { Distributor } from "../../../schemas/distributor"

/** What a merchant may change of a distributor, without secrets. */
export function auditedDistributor(distributor: Distributor) {
  const { connection, feed, credential_fields } = distributor
  return {
    is_enabled: distributor.is_enabled,
    credentials: Object.fromEntries(
      credential_fields
        .filter(({ is_secret }) => !is_secret)
        .map(({ name }) => [name, distributor.credentials[name]])
    ),
    prerequisites: Object.fromEntries(
      distributor.prerequisites.map(({ id, confirmed_at }) => [
        id,
        confirmed_at !== null,
      ])
    ),
    connection: {
      base_url: connection.base_url,
      settings: connection.settings,
    },
    settings: distributor.settings,
    feed: {
      protocol: feed.protocol,
      host: feed.host,
      port: feed.port,
      user: feed.user,
      path: feed.path,
      schedule: feed.schedule,
      stock_schedule: feed.stock_schedule,
      timezone: feed.timezone,
      files: feed.files,
      allow_self_signed: feed.allow_self_signed,
    },
  }
}
