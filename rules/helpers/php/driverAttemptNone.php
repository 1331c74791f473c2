// As driverAttempt, for a call without a result.
function driverAttemptNone(callable $call): string
{
    return driverAttempt(function () use ($call) {
        $call();
        return 'null';
    });
}
