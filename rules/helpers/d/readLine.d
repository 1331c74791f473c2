// The next line of standard input; throws at its end.
string readLine() {
    const line = readln();
    if (line is null) throw new EOFError("EOF when reading a line");
    return line.chomp.to!string;
}
