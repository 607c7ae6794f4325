import type { ButtonInteraction } from "discord.js";
import { UserError } from "../errors.ts";
import type { Feedback, Verdict } from "../feedback/feedback.ts";
import { aside, type Reply, text } from "../reply.ts";
import { askedIn, askedTexts } from "../view/asked.ts";
import type { Answer } from "./answering.ts";
import { hiddenReply, inPlace } from "./deliveries.ts";
import { ANSWERS_IT, DOES_NOT, SEND } from "./own-buttons.ts";
import { askerOf } from "./removal.ts";
import { NOTHING_TO_SEND, OLD_BUTTON } from "./sentences.ts";
import { textsShownBy } from "./shown-texts.ts";

const VERDICTS: ReadonlyMap<string, readonly [Verdict, string]> = new Map([
  [ANSWERS_IT.state, ["answers", ANSWERS_IT.label]],
  [DOES_NOT.state, ["doesNot", DOES_NOT.label]],
]);

const OFFER =
  "Shall the moderators see the question? If you send it, its text, as it stands above, is kept in a file where I run and shown to " +
  "them, among the last 100; not who you are, nor when it was.";

/**
 * Takes presses of the buttons that say whether an answer answers. Each person counts once for a reply, as far as
 * `isFirst` knows; the question goes to the moderators only if its asker then sends it.
 */
export function createFeedbackPresses(
  feedback: Feedback,
  isFirst: (person: string, reply: string) => boolean,
  answer: Answer,
): (interaction: ButtonInteraction, state: string) => Promise<void> {
  const subject = { event: "handled", kind: "feedback" } as const;

  async function count(interaction: ButtonInteraction, state: string): Promise<Reply> {
    const [verdict, label] = VERDICTS.get(state) ?? [];
    if (verdict === undefined) throw new UserError(OLD_BUTTON);
    const { message, user } = interaction;
    const isNew = isFirst(user.id, message.id);
    if (isNew) await feedback.count(verdict);
    const thanks = isNew
      ? `Thank you. That is one more “${label}”; nothing else is kept of it.`
      : "You have said already what you think of that answer, and it counts once.";
    const asked = askerOf(message) === user.id ? askedIn(textsShownBy(message)) : null;
    if (verdict === "answers" || asked === null) return { blocks: [text(thanks)], buttons: [] };
    return { blocks: [text(thanks), ...askedTexts(asked), aside(OFFER)], buttons: [SEND] };
  }

  async function send({ message }: ButtonInteraction): Promise<Reply> {
    const asked = askedIn(textsShownBy(message));
    if (asked === null) throw new UserError(NOTHING_TO_SEND);
    await feedback.send(asked);
    return {
      blocks: [...askedTexts(asked), text("The moderators will find it in /stats. Thank you.")],
      buttons: [],
    };
  }

  return (interaction, state) =>
    state === SEND.state
      ? answer(subject, inPlace(interaction), () => send(interaction))
      : answer(subject, hiddenReply(interaction), () => count(interaction, state));
}
