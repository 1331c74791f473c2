// The remaining lines of standard input with their ends.
function readLines() {
  return readAll().match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
