import * as v from "valibot";

/** The value that a JSON text holds. Throws an error that names each fault and its place where the schema has another. */
export function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  json: string,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, JSON.parse(json));
  if (!success) throw new Error(v.summarize(issues));
  return output;
}
