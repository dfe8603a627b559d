const extension = /\.(pem|crt|cer|cert|der|key|p12|pfx|p7b)$/i;

/**
 * The name of a certificate file, fit for a message; `undefined` for everything that could be something else. What stands
 * in the wrong option may be a secret, so a name has to end like a certificate file and to consist of words and short
 * numbers. Folders are never told: they may hold the name of a person.
 */
export function fileNameOf(path: string): string | undefined {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (!extension.test(name)) return undefined;
  const words = name.replace(extension, "").split(/[._-]/);
  const plain = words.every((word) => /^([A-Z]?[a-z]{1,12}|[A-Z]{1,6}|v?\d{1,4})$/.test(word));
  return plain && words.length <= 8 ? name : undefined;
}

/** Whether a text ends like the path of a certificate file. */
export function hasFileExtension(text: string): boolean {
  return extension.test(text) && !/[\n\r]/.test(text);
}
