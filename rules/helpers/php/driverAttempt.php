// The encoded result of a call, or the exception that it ended with.
function driverAttempt(callable $call): string
{
    try {
        return '"ok":' . $call();
    } catch (\Throwable $error) {
        return '"raise":[' . encodeStr(rtrim(get_class($error), '_')) . ',' . encodeStr($error->getMessage()) . ']';
    }
}
