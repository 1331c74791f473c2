// The element at an index, which may count from the end; outside raises.
function at(items, index) {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list index out of range");
  return items[place];
}

/** Replace each run of a character by the character and, from two on, its count. */
function runLengthEncode(text) {
  let encoded = "";
  let i = 0;
  while (i < text.length) {
    let j = i;
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
