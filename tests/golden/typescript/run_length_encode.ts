/** Replace each run of a character by the character and, from two on, its count. */
function runLengthEncode(text: string): string {
  let encoded = "";
  let i: number = 0;
  while (i < text.length) {
    let j: number = i;
    while (j < text.length && text[j] === text[i]) {
      j++;
    }
    encoded += text[i];
    if (j - i > 1) {
      encoded += String(j - i);
    }
    i = j;
  }
  return encoded;
}
