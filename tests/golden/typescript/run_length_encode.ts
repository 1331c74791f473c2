// The element at an index, which may count from the end; outside raises.
function at(items: any, index: any): any {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list index out of range");
  return items[place];
}

/** Replace each run of a character by the character and, from two on, its count. */
function runLengthEncode(text: string): string {
  let encoded = "";
  let i: number = 0;
  while (i < text.length) {
    let j: number = i;
    while (j < text.length && at(text, j) === at(text, i)) {
      j++;
    }
    encoded += at(text, i);
    if (j - i > 1) {
      encoded += String(j - i);
    }
    i = j;
  }
  return encoded;
}
