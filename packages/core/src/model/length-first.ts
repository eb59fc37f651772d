/** No pattern is tried on text that is too long: on millions of characters the engine's stack would not last. */
export const LENGTH_FIRST = { abort: true } as const;
