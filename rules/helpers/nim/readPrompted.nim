# The next line of the input, after a prompt.
proc readPrompted(prompt: string): string =
  stdout.write(prompt)
  stdout.flushFile()
  readInput()
