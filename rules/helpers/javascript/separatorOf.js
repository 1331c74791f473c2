// What a text is split at, which must not be empty.
function separatorOf(text) {
  if (text === "") throw new ValueError("empty separator");
  return text;
}
