// The text of a map, its keys and values shown by functions.
function dictText(map, showKey, showValue) {
  return `{${[...map].map(([key, value]) => `${showKey(key)}: ${showValue(value)}`).join(", ")}}`;
}
