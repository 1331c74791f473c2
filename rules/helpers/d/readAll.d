// The rest of standard input.
string readAll() { return stdin.byLine(KeepTerminator.yes).map!(line => line.to!string).join; }
