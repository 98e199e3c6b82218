import { z } from "@medusajs/framework/zod"
import manifest from "../../package.json"
import type { ApiRoute } from "../../integration-tests/helpers/api-routes"
import api from "../../src/api/middlewares"
import type { Validates } from "../../src/api/validate"
import { operations } from "./operations"

type Json = Record<string, unknown>

/**
 * The HTTP interface as OpenAPI 3.1: bodies and queries are the schemas that
 * the routes' middlewares read by.
 *
 * @throws Error that names a route without a description, and the other way
 */
export function describeApi(routes: readonly ApiRoute[]): Json {
  const names = routes.map(({ method, path }) => `${method} ${path}`)
  const left = Object.keys(operations).filter((name) => !names.includes(name))
  if (left.length > 0) {
    throw new Error(`operations.ts describes no route: ${left.join(", ")}`)
  }
  const paths: Record<string, Json> = {}
  const sorted = [...routes].sort(
    (one, other) =>
      compare(one.path, other.path) || compare(one.method, other.method)
  )
  for (const route of sorted) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    paths[path] ??= {}
    paths[path][route.method.toLowerCase()] = describeRoute(route)
  }
  return {
    openapi: "3.1.0",
    info: {
      title: manifest.name,
      version: manifest.version,
      description:
        "Money is a number in the currency unit, times are ISO 8601 UTC. Errors answer { type, message }, and where a field is wrong, field and problems. Answers may gain fields.",
    },
    paths,
    components: {
      securitySchemes: {
        user: { type: "http", scheme: "bearer" },
        publishable_key: {
          type: "apiKey",
          in: "header",
          name: "x-publishable-api-key",
        },
      },
    },
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function describeRoute({ method, path }: ApiRoute): Json {
  const operation = operations[`${method} ${path}`]
  if (!operation) {
    throw new Error(`operations.ts says nothing of ${method} ${path}`)
  }
  const [summary, answer] = operation
  const entries = (api.routes ?? []).filter(
    ({ matcher, methods }) =>
      (matcher instanceof RegExp ? matcher.test(path) : matcher === path) &&
      methods?.some((one) => one === method)
  )
  const read = entries
    .flatMap(({ middlewares = [] }) => middlewares)
    .flatMap((one) => ("validates" in one ? [one as Validates] : []))
  const schemaOf = (part: Validates["validates"]["part"]) =>
    read.find(({ validates }) => validates.part === part)?.validates.schema
  const [policy] = entries.flatMap(({ policies }) => policies ?? [])
  const parameters = [...pathParameters(path), ...queryOf(schemaOf("query"))]
  const body = schemaOf("body")
  const isAdmin = path.startsWith("/admin/")
  return {
    summary,
    security: [isAdmin ? { user: [] } : { publishable_key: [] }],
    ...(policy ? { "x-permission": policy } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { content: jsonOf(schemaJson(body)) } } : {}),
    responses: {
      ...answerOf(answer),
      ...(body || parameters.length > 0
        ? { "400": { description: "What was given can't be used" } }
        : {}),
      ...(isAdmin ? { "401": { description: "Not logged in" } } : {}),
      ...(path.includes(":")
        ? { "404": { description: "There is no such thing" } }
        : {}),
      ...(method === "POST"
        ? { "409": { description: "The present state forbids it; says why" } }
        : {}),
    },
  }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

function queryOf(schema: z.ZodType | undefined): Json[] {
  if (!schema) {
    return []
  }
  const { properties = {}, required = [] } = schemaJson(schema) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: "query",
    ...(required.includes(name) ? { required: true } : {}),
    schema: property,
  }))
}

/** As a caller writes it, not as the route reads it. */
export function schemaJson(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  }) as Json
  return json
}

function answerOf(answer: string): Json {
  if (answer === "text/csv") {
    const content = { [answer]: { schema: { type: "string" } } }
    return { "200": { description: "Done", content } }
  }
  const words = answer.split(" ").filter(Boolean)
  const status = words[0]?.match(/^\d+$/) ? words.shift() : "200"
  const names = words.map((word) => word.replace("[]", ""))
  const properties = Object.fromEntries(
    words.map((word) => [
      word.replace("[]", ""),
      word.endsWith("[]") ? { type: "array" } : {},
    ])
  )
  const schema = { type: "object", required: names, properties }
  return {
    [status ?? "200"]: {
      description: status === "202" ? "Begun" : "Done",
      content: jsonOf(names.length > 0 ? schema : { type: "object" }),
    },
  }
}

function jsonOf(schema: Json): Json {
  return { "application/json": { schema } }
}
