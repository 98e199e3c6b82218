import type { AddressInfo } from "node:net"
import { randomUUID } from "node:crypto"
import { SMTPServer, type SMTPServerDataStream } from "smtp-server"
import { LocalHttpServer } from "./local-http/local-http-server"
import { MailFolder } from "./mail/mail-folder"
import { mailPages } from "./mail/mail-pages"
import type { SandboxMessage } from "./mail/message"
import { readMessage } from "./mail/read-message"

export type SandboxMailOptions = {
  /** Keeps mails over a restart; in memory only when left out. */
  folder?: string
}

type Waiter = {
  matches: (message: SandboxMessage) => boolean
  resolve: (message: SandboxMessage) => void
}

const host = "127.0.0.1"

/**
 * An SMTP server that delivers nothing and shows everything: in `messages`,
 * and on a small web page. It takes any log-in and asks for none.
 */
export class SandboxMailServer {
  /** In the order of their arrival. */
  readonly messages: SandboxMessage[] = []
  readonly #folder: MailFolder | undefined
  readonly #waiters = new Set<Waiter>()
  readonly #pages = new LocalHttpServer(mailPages(() => this.messages))
  #smtp: SMTPServer | undefined
  #refusals = 0

  constructor({ folder }: SandboxMailOptions = {}) {
    if (folder !== undefined) {
      this.#folder = new MailFolder(folder)
      this.messages.push(...this.#folder.load())
    }
  }

  /** @throws Error when a port is taken */
  async start({
    smtpPort = 0,
    httpPort = 0,
  }: { smtpPort?: number; httpPort?: number } = {}): Promise<{
    smtpUrl: string
    httpUrl: string
  }> {
    const smtp = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      // A self-signed certificate would make careful clients give up.
      disabledCommands: ["STARTTLS"],
      logger: false,
      onAuth: (_auth, _session, done) => {
        done(null, { user: "anyone" })
      },
      onData: (stream, _session, done) => {
        this.#receive(stream).then(() => {
          done()
        }, done)
      },
    })
    await new Promise<void>((resolve, reject) => {
      smtp.once("error", reject)
      smtp.listen(smtpPort, host, resolve)
    })
    // From now on only a client's lost connection ends up here.
    smtp.removeAllListeners("error").on("error", () => undefined)
    this.#smtp = smtp
    const { port } = smtp.server.address() as AddressInfo
    const httpUrl = await this.#pages.start(httpPort)
    return { smtpUrl: `smtp://${host}:${String(port)}`, httpUrl }
  }

  async stop(): Promise<void> {
    const smtp = this.#smtp
    this.#smtp = undefined
    await this.#pages.stop()
    if (smtp) {
      await new Promise<void>((resolve) => {
        smtp.close(resolve)
      })
    }
  }

  /**
   * The first mail that matches, whether it came already or comes in time.
   *
   * @throws Error that names the subjects seen, after `timeoutMs`
   */
  async waitFor(
    matches: (message: SandboxMessage) => boolean,
    timeoutMs = 5_000
  ): Promise<SandboxMessage> {
    const present = this.messages.find(matches)
    if (present) {
      return present
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        matches,
        resolve: (message) => {
          clearTimeout(timer)
          resolve(message)
        },
      }
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        const seen = this.messages.map(({ subject }) => subject).join("; ")
        reject(
          new Error(
            `No such mail within ${String(timeoutMs)} ms. Seen: ${seen || "none"}`
          )
        )
      }, timeoutMs)
      this.#waiters.add(waiter)
    })
  }

  /** Answers the next mails with 451, "try again later". */
  refuseNext(count: number): void {
    this.#refusals = count
  }

  clear(): void {
    this.#folder?.remove(this.messages)
    this.messages.length = 0
  }

  async #receive(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
    }
    if (this.#refusals > 0) {
      this.#refusals -= 1
      throw Object.assign(new Error("Try again later"), { responseCode: 451 })
    }
    const raw = Buffer.concat(chunks)
    const message = await readMessage(randomUUID(), raw)
    this.messages.push(message)
    this.#folder?.add(message.id, raw, this.messages)
    for (const waiter of this.#waiters) {
      if (waiter.matches(message)) {
        this.#waiters.delete(waiter)
        waiter.resolve(message)
      }
    }
  }
}
