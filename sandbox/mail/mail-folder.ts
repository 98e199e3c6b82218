import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { messageSchema, type SandboxMessage } from "./message"

/** Keeps mails as `<id>.eml` with an `index.json` of what was read of them. */
export class MailFolder {
  readonly #index: string

  constructor(private readonly folder: string) {
    this.#index = join(folder, "index.json")
  }

  /** What was kept before; empty for a new folder. */
  load(): SandboxMessage[] {
    if (!existsSync(this.#index)) {
      return []
    }
    const content: unknown = JSON.parse(readFileSync(this.#index, "utf8"))
    return messageSchema.array().parse(content)
  }

  /** Adds one mail; `messages` is all of them. */
  add(id: string, raw: Buffer, messages: readonly SandboxMessage[]): void {
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(this.#file(id), raw)
    writeFileSync(this.#index, JSON.stringify(messages, null, 2))
  }

  remove(messages: readonly SandboxMessage[]): void {
    for (const { id } of messages) {
      rmSync(this.#file(id), { force: true })
    }
    rmSync(this.#index, { force: true })
  }

  #file(id: string): string {
    return join(this.folder, `${id}.eml`)
  }
}
