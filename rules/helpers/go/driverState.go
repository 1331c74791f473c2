// driverState is the nonce of this run and the first and last test asked for.
var driverState struct {
	nonce       string
	first, last int
}
