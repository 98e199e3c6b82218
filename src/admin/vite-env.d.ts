/** Where the admin finds the backend; "/" when it is served by it. */
declare const __BACKEND_URL__: string | undefined
/** How the admin of this host signs in, "session" when it doesn't say. */
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
/** The local storage key of the token, for a host that signs in by JWT. */
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined
