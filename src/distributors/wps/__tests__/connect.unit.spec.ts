import { openRoad } from "../../traffic"
import { wps } from "../index"

describe("connect", () => {
  it.each([
    [{}, "The API token of Western Power Sports is not set."],
    [{ api_token: "  " }, "is not set."],
    [{ api_token: "tok\nen" }, "holds a character that it can't have."],
    [{ api_token: "tökén" }, "holds a character that it can't have."],
  ])("refuses the credentials %j", (credentials, message) => {
    const connection = {
      credentials,
      settings: {},
      baseUrl: "http://127.0.0.1",
      logger: { warn: () => undefined },
      traffic: openRoad,
    }
    expect(() => wps.connect(connection)).toThrow(message)
  })
})
