import { fieldOfError } from "../field-of-error"
import { fieldPaths } from "../field-paths"

const fields = ["feed.port", "feed.path", "feed.files.items", "settings.po"]

describe("the field that an error names", () => {
  it.each([
    ["feed.port: 99999 is above 65535.", "feed.port"],
    [
      "Invalid request: Value for field 'feed, port' too big, expected at most: '65535'",
      "feed.port",
    ],
    ["feed.files.items needs a name pattern", "feed.files.items"],
  ])("is found in '%s'", (message, field) => {
    expect(fieldOfError(message, fields)).toBe(field)
  })

  it.each([
    ["The account can't be enabled yet: API token"],
    ["settings.po_prefix is too long"],
  ])("is not guessed from '%s'", (message) => {
    expect(fieldOfError(message, fields)).toBeUndefined()
  })
})

describe("the paths of a form's fields", () => {
  it("name every leaf", () => {
    expect(
      fieldPaths({ feed: { port: 21, files: { items: "*" } }, note: null })
    ).toEqual(["feed.port", "feed.files.items", "note"])
  })
})
