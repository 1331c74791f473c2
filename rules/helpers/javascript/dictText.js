// The text of a map, its keys and values shown by functions.
const dictText = (map, showKey, showValue) => `{${[...map].map(([key, value]) => `${showKey(key)}: ${showValue(value)}`).join(", ")}}`;
