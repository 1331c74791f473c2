// The number that a text says; what is none raises.
function parseFloatText(text) {
  const match = text.trim().match(/^([+-]?)(?:(inf(?:inity)?)|(nan)|((?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?))$/i);
  if (!match) throw new ValueError(`could not convert string to float: '${text}'`);
  if (match[3]) return NaN;
  const size = match[2] ? Infinity : Number(match[4].replaceAll("_", ""));
  return match[1] === "-" ? -size : size;
}
