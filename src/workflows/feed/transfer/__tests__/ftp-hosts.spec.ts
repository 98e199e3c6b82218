import { createServer, type AddressInfo, type Server } from "node:net"
import type { FeedServerSource } from "../../../../modules/distributor/domain/feed-source"
import { openFtpFeedServer } from "../ftp-feed-server"

/** What a server says that wants its client to call somebody else. */
const answers: Record<string, string> = {
  USER: "331 Password",
  PASS: "230 Logged in",
  EPSV: "500 Unknown",
  PASV: "227 Entering Passive Mode (169,254,169,254,0,80)",
}

describe("an FTP server", () => {
  let server: Server
  let commands: string[]
  let source: FeedServerSource

  beforeEach(async () => {
    commands = []
    server = createServer((socket) => {
      socket.write("220 Ready\r\n")
      socket.on("error", () => socket.destroy())
      socket.on("data", (data) => {
        for (const line of data.toString().trim().split("\r\n")) {
          const [command = ""] = line.split(" ")
          commands.push(command)
          socket.write(`${answers[command] ?? "200 Fine"}\r\n`)
        }
      })
    }).listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    source = {
      protocol: "ftp",
      host: "127.0.0.1",
      port: (server.address() as AddressInfo).port,
      user: "dealer",
      password: "sandbox",
      path: "/",
      files: {},
      archive: null,
      settings: {},
      allowSelfSigned: false,
      publicHostsOnly: false,
    }
  })

  afterEach(async () => new Promise((resolve) => server.close(resolve)))

  it("can't send its client to another host for the files", async () => {
    const opened = await openFtpFeedServer(source)
    await expect(opened.find("*")).rejects.toThrow(
      /could not list the files.*another host \(169\.254\.169\.254\)/
    )
    expect(commands).toContain("PASV")
    opened.close()
  })

  it.each(["127.0.0.1", "localhost", "::ffff:127.0.0.1"])(
    "is not called at %s where only public hosts may be called",
    async (host) => {
      await expect(
        openFtpFeedServer({ ...source, host, publicHostsOnly: true })
      ).rejects.toThrow(
        /could not connect.*private network.*DROPSHIP_ALLOW_PRIVATE_HOSTS/
      )
      expect(commands).toEqual([])
    }
  )
})
