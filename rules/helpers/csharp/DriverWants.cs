// Whether this run was asked for a test.
static bool DriverWants(long test) => long.Parse(driverArguments[1]) <= test && test <= long.Parse(driverArguments[2]);
