import { SandboxMailServer } from "../../sandbox/mail-server"

/**
 * A mail server for a test file, with empty hands before each test. Call it
 * before `medusaIntegrationTestRunner`: Medusa reads `SMTP_URL` at its start.
 */
export function useMailServer(): SandboxMailServer {
  const mailServer = new SandboxMailServer()
  beforeAll(async () => {
    const { smtpUrl } = await mailServer.start()
    process.env.SMTP_URL = smtpUrl
  })
  beforeEach(() => {
    mailServer.clear()
  })
  afterAll(async () => {
    delete process.env.SMTP_URL
    await mailServer.stop()
  })
  return mailServer
}
