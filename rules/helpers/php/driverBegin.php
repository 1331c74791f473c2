// Warnings of the language become exceptions.
function driverBegin(): void
{
    set_error_handler(function (int $level, string $message) {
        throw new \ErrorException($message, 0, $level);
    });
}
