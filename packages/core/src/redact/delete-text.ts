/** Takes a text out of an object, with its translations. */
export function deleteText<Field extends string>(
  value: {
    [field in Field]?: string | undefined;
  } & { translations?: Record<string, object> | undefined },
  field: Field,
): void {
  delete value[field];
  for (const [language, texts] of Object.entries(value.translations ?? {})) {
    // The texts are those of the object's own fields.
    delete (texts as Record<string, unknown>)[field];
    if (Object.keys(texts).length === 0) delete value.translations?.[language];
  }
  if (Object.keys(value.translations ?? {}).length === 0) delete value.translations;
}
