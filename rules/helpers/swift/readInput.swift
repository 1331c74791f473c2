// A line of the input; its end throws.
func readInput() throws -> String {
    guard let line = readLine() else { throw EOFError("EOF when reading a line") }
    return line
}
