// Writes a prompt and reads a line.
static String readPrompted(String prompt) {
    System.out.print(prompt);
    return readInput();
}
