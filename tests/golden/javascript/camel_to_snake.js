// The element at an index, which may count from the end; outside raises.
function at(items, index) {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list index out of range");
  return items[place];
}

// Whether a text has cased letters, all in lower case.
function isLowerCased(text) {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
function camelToSnake(name) {
  let result = "";
  for (const [i, ch] of [...name].entries()) {
    if (ch === ch.toUpperCase() && ch !== ch.toLowerCase()) {
      const afterLower = i > 0 && isLowerCased(at(name, i - 1));
      const beforeLower = i > 0 && at(name, i - 1) !== "_" && isLowerCased(name.slice(i + 1, i + 2));
      if (afterLower || beforeLower) {
        result += "_";
      }
      result += ch.toLowerCase();
    } else {
      result += ch;
    }
  }
  return result;
}
