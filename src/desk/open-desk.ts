import { newFaultId } from "../errors.ts";
import { openFeedbackFile } from "../feedback/feedback-file.ts";
import { openArticleFolder } from "../folder/article-folder.ts";
import { nodeFiles } from "../folder/files.ts";
import { readQuestionsFile } from "../folder/questions-file.ts";
import type { Settings } from "../settings.ts";
import { createDesk, type DeskOptions } from "./create-desk.ts";
import type { Desk } from "./desk.ts";

/**
 * The desk over the folders that the settings name, on this machine's clock and files.
 *
 * @param complain tells the person at the console what is wrong with what was kept of feedback
 */
export function openDesk(
  { seedsDirectory, stateDirectory }: Pick<Settings, "seedsDirectory" | "stateDirectory">,
  { openReader, log }: Pick<DeskOptions, "openReader" | "log">,
  complain: (problem: string) => void,
): Desk {
  return createDesk({
    openReader,
    folder: openArticleFolder(seedsDirectory),
    feedback: openFeedbackFile(stateDirectory, nodeFiles, complain),
    questions: () => readQuestionsFile(seedsDirectory),
    log,
    now: () => performance.now(),
    newFaultId,
  });
}
