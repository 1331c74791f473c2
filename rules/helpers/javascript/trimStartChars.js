// A text without some characters at its start.
function trimStartChars(text, chars) {
  const start = [...text].find((c) => !chars.includes(c));
  return start === undefined ? "" : text.slice(text.indexOf(start));
}
