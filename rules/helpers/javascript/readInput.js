// The next line of standard input without its end; raises at the end.
function readInput(prompt = "") {
  process.stdout.write(prompt);
  const line = readLine();
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.replace(/\r?\n$/, "");
}
