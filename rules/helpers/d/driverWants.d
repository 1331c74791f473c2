// Whether the run asked for a test.
bool driverWants(long test) { return Runtime.args[2].to!long <= test && test <= Runtime.args[3].to!long; }
