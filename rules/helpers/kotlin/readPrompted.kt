// Writes a prompt and reads a line.
private fun readPrompted(prompt: String): String {
    print(prompt)
    return readInput()
}
