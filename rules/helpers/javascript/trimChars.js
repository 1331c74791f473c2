// A text without some characters at both ends.
function trimChars(text, chars) {
  return trimEndChars(trimStartChars(text, chars), chars);
}
