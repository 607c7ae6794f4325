/**
 * The text without the controls that embed, override or isolate a direction of writing. In a quotation they stay, because
 * it is shown as it stands; in a line that people's texts share with Footnote's own words, one of them that nobody closes
 * would turn round what Footnote says behind it ("title · outlet · ¶ 5").
 */
export const undirected = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
