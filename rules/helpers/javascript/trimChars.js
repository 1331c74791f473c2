// A text without some characters at both ends.
const trimChars = (text, chars) => trimEndChars(trimStartChars(text, chars), chars);
