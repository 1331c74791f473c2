// The difference of the first characters that differ, else of the lengths.
function compareText(first, second) {
  for (let i = 0; i < first.length && i < second.length; i++) {
    if (first[i] !== second[i]) return first.charCodeAt(i) - second.charCodeAt(i);
  }
  return first.length - second.length;
}
