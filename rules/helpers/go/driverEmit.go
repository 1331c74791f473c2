// driverEmit writes the record of one test, framed by the run's nonce.
func driverEmit(test int, outcome, args string) {
	payload := "{" + outcome + ",\"args\":" + args + "}"
	fmt.Printf("\n\x1e%s %d %d\n%s\n", driverState.nonce, test, len(payload), payload)
}
