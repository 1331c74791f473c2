// Bits of the absolute value.
function bitLength(int $value): int
{
    return $value === 0 ? 0 : strlen(decbin(abs($value)));
}
