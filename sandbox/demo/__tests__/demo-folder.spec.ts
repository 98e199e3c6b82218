import { spawn } from "node:child_process"
import { once } from "node:events"
import * as files from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { DemoFolder } from "../demo-folder"

describe("the demo's folder", () => {
  let place: string

  beforeEach(async () => {
    place = await files.mkdtemp(path.join(tmpdir(), "dropship-folder-"))
  })

  afterEach(async () => {
    await files.rm(place, { recursive: true })
  })

  it("keeps the encryption key from one start to the next", async () => {
    const first = new DemoFolder(place)
    await first.open()
    const identity = await first.identity()
    await first.close()
    const second = new DemoFolder(place)
    await second.open()
    expect(await second.identity()).toEqual(identity)
    expect(Buffer.from(identity.encryption_key, "base64")).toHaveLength(32)
  })

  it("lets nobody else read the encryption key", async () => {
    const folder = new DemoFolder(place)
    await folder.open()
    await folder.identity()
    const { mode } = await files.stat(path.join(place, "identity.json"))
    expect(mode & 0o077).toBe(0)
  })

  it("refuses a folder that another process is using, and says which", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"])
    await once(other, "spawn")
    try {
      await files.writeFile(path.join(place, "process"), String(other.pid))
      await expect(new DemoFolder(place).open()).rejects.toThrow(
        `as process ${other.pid}`
      )
    } finally {
      other.kill()
    }
  })

  it("takes over from a process that is gone", async () => {
    const other = spawn(process.execPath, ["-e", ""])
    await once(other, "exit")
    await files.writeFile(path.join(place, "process"), String(other.pid))
    const folder = new DemoFolder(place)
    await expect(folder.open()).resolves.toBeUndefined()
  })

  it("forgets everything but that it is in use when it is cleared", async () => {
    const folder = new DemoFolder(place)
    await folder.open()
    const { id } = await folder.identity()
    await files.mkdir(folder.mails)
    await folder.clear()
    expect(await files.readdir(place)).toEqual(["process"])
    expect((await folder.identity()).id).not.toBe(id)
  })
})
