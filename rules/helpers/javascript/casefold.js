// A text in lower case, for comparison without case.
const casefold = (text) => text.toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
