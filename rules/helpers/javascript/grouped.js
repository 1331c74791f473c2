// A number's text with commas between groups of three digits.
function grouped(text) {
  return text.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
