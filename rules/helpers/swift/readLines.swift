// The lines of the input with their ends.
func readLines() -> [String] {
    var lines: [String] = []
    while let line = readLine(strippingNewline: false) { lines.append(line) }
    return lines
}
