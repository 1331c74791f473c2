// A line of the input after a prompt.
func readPrompted(_ prompt: String) throws -> String {
    print(prompt, terminator: "")
    return try readInput()
}
