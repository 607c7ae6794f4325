/*
 * Many numbers in few characters: how far each lies above the one before, in base 64, five bits a character and a sixth that
 * says whether there are more. The code of source maps (https://tc39.es/ecma426/), without its sign.
 */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS = 5;
const MORE = 1 << BITS;

/** As many of some numbers, from the first on, as have room in so many characters. They are ascending and not negative. */
export function encodeAscending(numbers: readonly number[], room: number): string {
  let code = "";
  let last = -1;
  for (const number of numbers) {
    const longer = code + encode(number - last - 1);
    if (longer.length > room) break;
    code = longer;
    last = number;
  }
  return code;
}

function encode(number: number): string {
  const low = number % MORE;
  const rest = Math.floor(number / MORE);
  return rest === 0 ? (DIGITS[low] ?? "") : (DIGITS[low + MORE] ?? "") + encode(rest);
}

/** The numbers that were encoded. Of any other text, some numbers. */
export function decodeAscending(code: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  let [distance, factor] = [0, 1];
  for (const digit of code) {
    const value = DIGITS.indexOf(digit);
    distance += (value % MORE) * factor;
    factor *= MORE;
    if (value >= MORE) continue;
    last += distance + 1;
    numbers.push(last);
    [distance, factor] = [0, 1];
  }
  return numbers;
}
