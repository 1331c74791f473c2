// The next line of standard input with its end; empty at the end of input.
string readLineEnd() { return readln().to!string; }
