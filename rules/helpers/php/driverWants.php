// Whether this run was asked for a test.
function driverWants(int $test): bool
{
    return (int) $_SERVER['argv'][2] <= $test && $test <= (int) $_SERVER['argv'][3];
}
