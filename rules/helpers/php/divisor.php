// What is divided by; zero raises with a message of its own.
function divisor(int $value, string $message): int
{
    return $value !== 0 ? $value : throw new DivisionByZeroError($message);
}
