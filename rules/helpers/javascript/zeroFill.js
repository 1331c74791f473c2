// A text padded with zeros after its sign.
function zeroFill(text, width) {
  const sign = /^[+-]/.test(text) ? text[0] : "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
