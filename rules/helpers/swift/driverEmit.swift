// Writes the record of one test.
func driverEmit(_ test: Int, _ outcome: String, _ arguments: String) {
    let payload = "{" + outcome + ",\"args\":" + arguments + "}"
    print("\n\u{1e}\(CommandLine.arguments[1]) \(test) \(payload.utf8.count)\n\(payload)")
    fflush(stdout)
}
