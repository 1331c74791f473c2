// The arguments must be there.
func driverBegin() { guard CommandLine.arguments.count == 4 else { fatalError("usage: main NONCE FIRST LAST") } }
