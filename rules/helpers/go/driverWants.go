// driverWants tells whether this run was asked for a test.
func driverWants(test int) bool { return driverState.first <= test && test <= driverState.last }
