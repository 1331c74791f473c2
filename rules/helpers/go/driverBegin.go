// driverBegin reads the arguments of this run.
func driverBegin() {
	driverState.nonce = os.Args[1]
	driverState.first, _ = strconv.Atoi(os.Args[2])
	driverState.last, _ = strconv.Atoi(os.Args[3])
}
