// The number of binary digits.
function bitLength(int|GMP $value): int
{
    return $value == 0 ? 0 : strlen($value instanceof GMP ? gmp_strval(gmp_abs($value), 2) : decbin(abs($value)));
}
