import {
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from "node:crypto"

/** DER, just as much of it as a certificate needs. */
const der = {
  wrap(tag: number, ...parts: Buffer[]): Buffer {
    const content = Buffer.concat(parts)
    const size = content.length
    const length =
      size < 0x80
        ? [size]
        : size < 0x100
          ? [0x81, size]
          : [0x82, size >> 8, size & 0xff]
    return Buffer.concat([Buffer.from([tag, ...length]), content])
  },
  sequence: (...parts: Buffer[]) => der.wrap(0x30, ...parts),
  set: (...parts: Buffer[]) => der.wrap(0x31, ...parts),
  integer: (bytes: Buffer) => der.wrap(0x02, bytes),
  text: (value: string) => der.wrap(0x0c, Buffer.from(value)),
  octets: (bytes: Buffer) => der.wrap(0x04, bytes),
  bits: (bytes: Buffer) => der.wrap(0x03, Buffer.from([0]), bytes),
  identifier: (hex: string) => der.wrap(0x06, Buffer.from(hex, "hex")),
  /** UTCTime: two digits of the year, which RFC 5280 wants until 2049. */
  time(date: Date): Buffer {
    const text = date.toISOString().replace(/[-:T]|\.\d+/g, "")
    return der.wrap(0x17, Buffer.from(text.slice(2)))
  },
}

const oid = {
  commonName: "550403",
  ecdsaWithSha256: "2a8648ce3d040302",
  subjectAltName: "551d11",
  basicConstraints: "551d13",
}

const dayInMs = 24 * 60 * 60 * 1000

/**
 * A self-signed certificate for `localhost` and 127.0.0.1 that is valid for
 * a year, as PEM. Node makes keys but no certificates, so the X.509 envelope
 * (RFC 5280) is put together here.
 */
export function selfSignedCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "prime256v1",
  })
  const content = body(publicKey)
  const certificate = der.sequence(
    content,
    der.sequence(der.identifier(oid.ecdsaWithSha256)),
    der.bits(sign("sha256", content, privateKey))
  )
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: pem(certificate),
  }
}

function body(publicKey: KeyObject): Buffer {
  const name = der.sequence(
    der.set(der.sequence(der.identifier(oid.commonName), der.text("localhost")))
  )
  // The leading byte keeps the serial number positive and minimal.
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)])
  const now = Date.now()
  return der.sequence(
    der.wrap(0xa0, der.integer(Buffer.from([2]))),
    der.integer(serial),
    der.sequence(der.identifier(oid.ecdsaWithSha256)),
    name,
    der.sequence(
      der.time(new Date(now - dayInMs)),
      der.time(new Date(now + 365 * dayInMs))
    ),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der.wrap(0xa3, der.sequence(alternativeNames(), authority()))
  )
}

function alternativeNames(): Buffer {
  return der.sequence(
    der.identifier(oid.subjectAltName),
    der.octets(
      der.sequence(
        der.wrap(0x82, Buffer.from("localhost")),
        der.wrap(0x87, Buffer.from([127, 0, 0, 1]))
      )
    )
  )
}

/** It is its own authority, so that a client can trust it as `ca`. */
function authority(): Buffer {
  const isAuthority = der.wrap(0x01, Buffer.from([0xff]))
  return der.sequence(
    der.identifier(oid.basicConstraints),
    isAuthority,
    der.octets(der.sequence(isAuthority))
  )
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? []
  return [
    "-----BEGIN CERTIFICATE-----",
    ...lines,
    "-----END CERTIFICATE-----",
    "",
  ].join("\n")
}
