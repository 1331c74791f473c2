// The remaining lines of standard input, with their ends.
string[] readLines() { return stdin.byLine(KeepTerminator.yes).map!(line => line.to!string).array; }
