// The next line of standard input without its line end.
static string ReadInput() => Console.ReadLine() ?? throw new EndOfStreamException("EOF when reading a line");
