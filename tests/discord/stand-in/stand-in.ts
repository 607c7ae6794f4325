import { createApi, type InteractionRecord } from "./api.ts";
import { type GatewayStandIn, serveGateway } from "./gateway.ts";
import { type ApiRequest, type Fault, type RouteName, serveHttp } from "./http.ts";
import { BOT, createIds, TEXT_CHANNEL_ID } from "./identity.ts";
import {
  type ArrivingMessage,
  arrivingMessage,
  autocomplete,
  buttonPress,
  type FilledIn,
  messageParts,
  type Place,
  slashCommand,
} from "./payloads.ts";
import type { Shown } from "./shown.ts";

/** A small Discord of our own: what people do in it, and what they then see. */
export interface Discord {
  readonly apiUrl: string;
  readonly gateway: GatewayStandIn;
  /** What was asked of these routes so far, in order. */
  requests(...routes: readonly RouteName[]): readonly ApiRequest[];
  /** Makes the next requests to a route fail. */
  fail(route: RouteName, fault: Partial<Fault> & Pick<Fault, "with">): void;
  /** Keeps the answers of a route back until the returned function is called. */
  hold(route: RouteName): () => void;
  /** Someone uses a command; resolves with what they then see. */
  slash(name: string, options?: FilledIn, place?: Place): Promise<Shown>;
  /** The same, with the interaction itself, which a test may look at or let expire. */
  sendSlash(name: string, options?: FilledIn, place?: Place): InteractionRecord;
  /** Someone presses the button with that label; resolves with the new reply, or the message changed. */
  press(shown: Shown, label: string, place?: Place): Promise<Shown>;
  /** The same for any custom id, with the interaction itself. */
  sendPress(shown: Shown, customId: string, place?: Place): InteractionRecord;
  /** Someone types into an option; resolves with the suggestions. */
  autocomplete(command: string, option: string, typed: string): InteractionRecord["choices"];
  /** Someone writes to the bot; resolves with its reply. */
  directMessage(content: string): Promise<Shown>;
  /** Someone writes to the bot in a server; resolves with its reply. */
  mention(text: string): Promise<Shown>;
  /** A message arrives that may not be answered. Returns its id. */
  sendMessage(message: ArrivingMessage, place: Place): string;
  replyTo(messageId: string): Promise<Shown>;
  /** Every message that the bot has posted by itself, in order. */
  readonly posted: readonly Shown[];
  /** What the bot sent that Discord would have refused. */
  readonly violations: string[];
  /** Ends it. Throws if the bot sent anything that Discord would have refused. */
  close(): Promise<void>;
}

/** Starts a Discord on a port of this machine, any by default. */
export async function startDiscord(port = 0): Promise<Discord> {
  const violations: string[] = [];
  const nextId = createIds();
  const gatewayUrl = () => `ws://127.0.0.1:${http.port}`;
  const api = createApi(nextId, gatewayUrl, (what) => void violations.push(what));
  const http = await serveHttp(api.answer, (what) => void violations.push(what), port);
  const gateway = serveGateway(http.server, gatewayUrl);

  const sendSlash: Discord["sendSlash"] = (name, options = {}, place = "server") => {
    const interaction = api.open(null);
    gateway.dispatch("INTERACTION_CREATE", slashCommand(interaction, name, options, place));
    return interaction;
  };
  const sendPress: Discord["sendPress"] = (shown, customId, place = "server") => {
    const interaction = api.open(shown);
    const message = messageParts(shown.id, TEXT_CHANNEL_ID, BOT);
    gateway.dispatch("INTERACTION_CREATE", buttonPress(interaction, customId, message, place));
    return interaction;
  };
  const sendMessage: Discord["sendMessage"] = (message, place) => {
    const id = nextId();
    gateway.dispatch("MESSAGE_CREATE", arrivingMessage(id, message, place));
    return id;
  };

  return {
    apiUrl: `http://127.0.0.1:${http.port}/api`,
    gateway,
    violations,
    posted: api.posted,
    requests: (...routes) => http.requests.filter(({ route }) => routes.includes(route)),
    fail: (route, fault) => http.fail(route, { times: 1, code: 0, afterDoingIt: false, ...fault }),
    hold: http.hold,
    sendSlash,
    sendPress,
    sendMessage,
    replyTo: api.replyTo,
    slash: (...action) => sendSlash(...action).shown,
    press: (shown, label, place) => {
      const button = shown.buttons.find((candidate) => candidate.label === label);
      if (button === undefined) throw new Error(`There is no button "${label}" under: ${shown.text}`);
      return sendPress(shown, button.customId, place).shown;
    },
    autocomplete: (command, option, typed) => {
      const interaction = api.open(null);
      gateway.dispatch("INTERACTION_CREATE", autocomplete(interaction, command, option, typed));
      return interaction.choices;
    },
    directMessage: (content) => api.replyTo(sendMessage({ content }, "direct")),
    mention: (text) => api.replyTo(sendMessage({ content: `<@${BOT.id}> ${text}` }, "server")),
    close: async () => {
      gateway.close();
      await http.close();
      if (violations.length > 0) throw new Error(`Discord would have refused: ${violations.join(" | ")}`);
    },
  };
}
