import { readError } from "./read-error"
import { sdk } from "./sdk"

/**
 * Posts JSON as the SDK does, but keeps the fields that an error answer names,
 * which the SDK's own error drops.
 *
 * @throws ApiError when the server refuses; TypeError when it is unreachable
 */
export async function postJson<Response>(
  path: string,
  body: unknown
): Promise<Response> {
  const isSession = (__AUTH_TYPE__ ?? "session") === "session"
  const token = isSession ? null : await sdk.client.getToken()
  const base = new URL(__BACKEND_URL__ ?? "/", window.location.origin)
  const url = `${base.href.replace(/\/$/, "")}${path}`

  const response = await fetch(url, {
    method: "POST",
    credentials: isSession ? "include" : "omit",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    throw readError(answer, response)
  }
  return answer as Response
}
