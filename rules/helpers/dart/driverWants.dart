// Whether this run was asked for a test.
bool driverWants(int test) => int.parse(driver[1]) <= test && test <= int.parse(driver[2]);
