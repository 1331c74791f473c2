// Writes a prompt and reads a line.
private def readPrompted(prompt: String): String = {
  print(prompt)
  readInput()
}
