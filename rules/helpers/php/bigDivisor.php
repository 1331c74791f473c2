// What is divided by; zero raises with a message of its own.
function bigDivisor(GMP|int $value, string $message): GMP|int
{
    return $value != 0 ? $value : throw new DivisionByZeroError($message);
}
