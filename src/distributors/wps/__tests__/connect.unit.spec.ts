import { wps } from "../index"

describe("connect", () => {
  it.each([
    [{}, "The API token of Western Power Sports is not set."],
    [{ api_token: "  " }, "is not set."],
    [{ api_token: "tok\nen" }, "holds a character that a token can't have."],
    [{ api_token: "tökén" }, "holds a character that a token can't have."],
  ])("refuses the credentials %j", (credentials, message) => {
    const logger = { warn: () => undefined }
    const baseUrl = "http://127.0.0.1"
    expect(() => wps.connect({ credentials, baseUrl, logger })).toThrow(message)
  })
})
