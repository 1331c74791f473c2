// The next line of standard input, after a prompt.
string readPrompted(string prompt) {
    write(prompt);
    return readLine();
}
