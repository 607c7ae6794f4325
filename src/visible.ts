/** Whether a text shows anything: it has more than white space, control and format characters. */
export const isVisible = (text: string): boolean => /[^\p{White_Space}\p{Control}\p{Format}]/u.test(text);
