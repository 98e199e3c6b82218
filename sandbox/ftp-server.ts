import { Server } from "node:net"
import { FtpSrv } from "ftp-srv"
import {
  FeedFiles,
  type FtpDownload,
  type FtpTransferFault,
} from "./ftp/feed-files"
import { selfSignedCertificate } from "./ftp/self-signed-certificate"
import { silentLog } from "./ftp/silent-log"

export type SandboxFtpOptions = {
  /** The folder a client sees as `/`. */
  root: string
  user?: string
  password?: string
  /** First and last port of data connections. */
  passivePorts?: readonly [number, number]
}

export type FtpFault = (FtpTransferFault | { kind: "refuse-login" }) & {
  /** How many log-ins or downloads it befalls; 1 when left out. */
  times?: number
}

const host = "127.0.0.1"

/**
 * A distributor's feed server: FTP with or without explicit TLS on one port,
 * one user, one folder, and faults on demand.
 */
export class SandboxFtpServer {
  readonly logins: { user: string; accepted: boolean; secure: boolean }[] = []
  readonly downloads: FtpDownload[] = []
  /** PEM of the self-signed certificate, for a client to trust. */
  readonly certificate: string
  readonly #tls = selfSignedCertificate()
  readonly #user: string
  readonly #password: string
  #faults: (FtpFault & { left: number })[] = []
  #server: FtpSrv | undefined

  constructor(private readonly options: SandboxFtpOptions) {
    this.#user = options.user ?? "dealer"
    this.#password = options.password ?? "sandbox"
    this.certificate = this.#tls.cert
  }

  /** @throws Error when the port is taken */
  async start({ port = 0 }: { port?: number } = {}): Promise<{
    host: string
    port: number
  }> {
    const [pasv_min, pasv_max] = this.options.passivePorts ?? randomPorts()
    const server = withoutSignalHandlers(
      () =>
        new FtpSrv({
          url: `ftp://${host}:${String(port)}`,
          pasv_url: host,
          pasv_min,
          pasv_max,
          tls: this.#tls,
          log: silentLog,
        })
    )
    server.on("login", ({ connection, username, password }, accept, refuse) => {
      const accepted =
        !this.#take("refuse-login") &&
        username === this.#user &&
        password === this.#password
      const { secure } = connection
      this.logins.push({ user: username, accepted, secure })
      if (!accepted) {
        refuse(new Error("Login incorrect"))
        return
      }
      accept({
        fs: new FeedFiles(connection, this.options.root, {
          downloads: this.downloads,
          takeFault: () => {
            const fault = this.#take("drop-data", "truncate", "stall", "slow")
            return fault?.kind === "refuse-login" ? undefined : fault
          },
        }),
      })
    })
    await server.listen()
    this.#server = server
    return { host, port: listeningPort(server) }
  }

  /** Ends open connections. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    await server?.close()
  }

  /** Adds a fault; each befalls `times` log-ins or downloads. */
  fail(fault: FtpFault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 })
  }

  clearFaults(): void {
    this.#faults = []
  }

  #take(...kinds: FtpFault["kind"][]): FtpFault | undefined {
    const fault = this.#faults.find(
      ({ kind, left }) => left > 0 && kinds.includes(kind)
    )
    if (fault) {
      fault.left -= 1
    }
    return fault
  }
}

/**
 * ftp-srv ends the whole process on a signal; whoever started the sandbox
 * has more to stop than this server.
 */
function withoutSignalHandlers(create: () => FtpSrv): FtpSrv {
  const signals = ["SIGTERM", "SIGINT", "SIGQUIT"] as const
  const before = signals.map((signal) => process.listeners(signal))
  const server = create()
  signals.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) {
      if (!before[index]?.includes(listener)) {
        process.removeListener(signal, listener)
      }
    }
  })
  return server
}

/** Test files run side by side; a range of its own avoids a taken port. */
function randomPorts(): [number, number] {
  const first = 20_000 + Math.floor(Math.random() * 11_000)
  return [first, first + 1_000]
}

/** ftp-srv doesn't tell which port it got; its net server does. */
function listeningPort(server: FtpSrv): number {
  const inner: unknown = Reflect.get(server, "server")
  const address = inner instanceof Server ? inner.address() : null
  if (address === null || typeof address === "string") {
    throw new Error("The FTP server is not listening")
  }
  return address.port
}
