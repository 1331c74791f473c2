// A text in lower case, for comparison without case.
function casefold(text) {
  return text.toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
}
