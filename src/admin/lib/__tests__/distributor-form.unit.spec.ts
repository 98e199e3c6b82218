import type { Distributor } from "../../../schemas/distributor"
import { updateDistributorBody } from "../../../schemas/distributor"
import { distributorChanges, distributorFormValues } from "../distributor-form"

const distributor: Distributor = {
  id: "wps",
  name: "Western Power Sports",
  currency_code: "usd",
  is_enabled: false,
  is_configured: true,
  missing: [],
  setup_hint: "",
  credentials: { api_token: "••••4f2a", dealer_number: "D00001" },
  secrets_key: "present",
  credential_fields: [
    { name: "api_token", label: "Token", is_secret: true, is_required: true },
    {
      name: "dealer_number",
      label: "Dealer number",
      is_secret: false,
      is_required: true,
    },
  ],
  prerequisites: [{ id: "tax_id", label: "Tax ID", confirmed_at: null }],
  connection: {
    base_url: "https://api.example.test",
    is_base_url_fixed: false,
    default_base_url: "https://api.example.test",
    settings: { auth_header: "Authorization", is_residential: true },
  },
  connection_fields: [],
  connection_state: null,
  settings: {
    ship_method: "ground",
    allow_split: true,
    allow_backorder: false,
    dropship_fee: 9.75,
    freight_estimate: null,
    po_prefix: "M",
  },
  ship_methods: [{ id: "ground", label: "Ground" }],
  warehouses: [],
  order_limits: { ship_to: {}, countries: ["us"], po_number_length: 15 },
  feed: {
    protocol: "ftps",
    host: "ftp.example.test",
    port: 21,
    user: "dealer",
    password: "••••",
    path: "/",
    schedule: "0 5 * * *",
    timezone: "America/Boise",
    files: { items: "*list*.csv", inventory: "WPS-inventory-*.csv" },
    file_labels: {},
    archive_label: null,
    download: null,
    folder: null,
    allow_self_signed: false,
    next_run_at: null,
    stock: { labels: ["Inventory"] },
    stock_schedule: "0 7-18 * * *",
    next_stock_run_at: null,
  },
  stock_location_id: null,
  last_verified_at: null,
  last_error: null,
  failing_since: null,
}

function changesOf(
  edit: (values: ReturnType<typeof distributorFormValues>) => void
) {
  const values = distributorFormValues(distributor)
  edit(values)
  return distributorChanges(distributor, values)
}

describe("the form of a distributor's account", () => {
  it("never takes a masked secret for a value", () => {
    const values = distributorFormValues(distributor)
    expect(values.credentials).toEqual({
      api_token: "",
      dealer_number: "D00001",
    })
    expect(values.feed.password).toBe("")
  })

  it("sends nothing when nothing was changed", () => {
    expect(changesOf(() => undefined)).toEqual({})
  })

  it("sends only what was changed", () => {
    const changes = changesOf((values) => {
      values.credentials.api_token = "new-token"
      values.prerequisites.tax_id = true
      values.feed.port = "990"
      values.feed.files.items = "*items*.csv"
      values.settings.dropship_fee = "8"
      values.settings.freight_estimate = "11.5"
    })
    expect(changes).toEqual({
      credentials: { api_token: "new-token" },
      prerequisites: { tax_id: true },
      feed: { port: 990, files: { items: "*items*.csv" } },
      settings: { dropship_fee: 8, freight_estimate: 11.5 },
    })
    expect(updateDistributorBody.safeParse(changes).success).toBe(true)
  })

  it("turns emptied fields into null, where that is allowed", () => {
    const changes = changesOf((values) => {
      values.feed.host = " "
      values.feed.port = ""
      values.feed.user = ""
      values.feed.schedule = ""
      values.feed.stock_schedule = " "
    })
    expect(changes).toEqual({
      feed: {
        host: null,
        port: null,
        user: null,
        schedule: null,
        stock_schedule: null,
      },
    })
    expect(updateDistributorBody.safeParse(changes).success).toBe(true)
  })

  it("takes the freight from what was billed once its field is emptied", () => {
    const set = { ...distributor.settings, freight_estimate: 9.75 }
    const account = { ...distributor, settings: set }
    const values = distributorFormValues(account)
    expect(values.settings.freight_estimate).toBe("9.75")
    values.settings.freight_estimate = " "
    expect(distributorChanges(account, values)).toEqual({
      settings: { freight_estimate: null },
    })
  })

  it.each([["abc"], [""]])("lets the schema refuse a fee of '%s'", (fee) => {
    const changes = changesOf((values) => {
      values.settings.dropship_fee = fee
    })
    const paths = updateDistributorBody
      .safeParse(changes)
      .error?.issues.map(({ path }) => path.join("."))
    expect(paths).toEqual(["settings.dropship_fee"])
  })
})
