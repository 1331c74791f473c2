// A text without a suffix that it may have.
function withoutSuffix(text, suffix) {
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
