// A negated number cut to 64 bits.
function wrapNeg(int $value): int
{
    return $value === PHP_INT_MIN ? PHP_INT_MIN : -$value;
}
