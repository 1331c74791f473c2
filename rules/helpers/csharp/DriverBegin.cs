// The nonce of this run and the first and last test asked for.
static string[] driverArguments;

static void DriverBegin(string[] arguments)
{
    driverArguments = arguments;
}
