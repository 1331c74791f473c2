// The next line of standard input; at its end it raises.
String readInput([String prompt = '']) {
  stdout.write(prompt);
  return stdin.readLineSync() ?? (throw EOFError('EOF when reading a line'));
}
