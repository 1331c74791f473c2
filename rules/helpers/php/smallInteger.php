// A large integer that 64 bits hold.
function smallInteger(GMP|int $value): int
{
    if ($value < PHP_INT_MIN || $value > PHP_INT_MAX) {
        throw new OverflowError("$value leaves 64 bits");
    }
    return gmp_intval($value);
}
