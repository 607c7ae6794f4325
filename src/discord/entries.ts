import { ComponentType, type ModalSubmitFields } from "discord.js";
import type { Entries, UploadedFile } from "../form.ts";
import type { Attachment } from "./attachment.ts";

/** What was filled in, out of a modal's fields (`interaction.fields`). Rejects as `fetchFile` does. */
export async function entriesOf(
  modal: ModalSubmitFields,
  fetchFile: (attachment: Attachment) => Promise<UploadedFile>,
): Promise<Entries> {
  const texts = new Map<string, string>();
  const files = new Map<string, UploadedFile>();
  for (const [name, field] of modal.fields) {
    if (field.type === ComponentType.TextInput && field.value !== "") texts.set(name, field.value);
    if (field.type === ComponentType.FileUpload) {
      const attachment = modal.getUploadedFiles(name)?.first();
      if (attachment !== undefined) files.set(name, await fetchFile(attachment));
    }
  }
  return { texts, files };
}
