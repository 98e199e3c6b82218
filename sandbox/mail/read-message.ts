import { type AddressObject, simpleParser } from "mailparser"
import type { SandboxMessage } from "./message"

/** Reads a mail as SMTP delivered it. */
export async function readMessage(
  id: string,
  raw: Buffer
): Promise<SandboxMessage> {
  const mail = await simpleParser(raw)
  return {
    id,
    from: addresses(mail.from).join(", "),
    to: addresses(mail.to),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || null,
    messageId: mail.messageId ?? null,
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [
        key,
        // Folded lines are one value.
        line
          .slice(line.indexOf(":") + 1)
          .replace(/\r?\n\s+/g, " ")
          .trim(),
      ])
    ),
    receivedAt: new Date(),
  }
}

function addresses(
  field: AddressObject | AddressObject[] | undefined
): string[] {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(({ address }) => address ?? []))
}
