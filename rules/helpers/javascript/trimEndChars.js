// A text without some characters at its end.
function trimEndChars(text, chars) {
  const points = [...text];
  return points.slice(0, points.findLastIndex((c) => !chars.includes(c)) + 1).join("");
}
