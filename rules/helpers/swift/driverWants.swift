// Whether the run asked for a test.
func driverWants(_ test: Int) -> Bool { Int(CommandLine.arguments[2])! <= test && test <= Int(CommandLine.arguments[3])! }
