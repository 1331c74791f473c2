// The digits of an integer in a base, after a prefix.
function prefixed(int|GMP $value, int $base, string $prefix): string
{
    return ($value < 0 ? '-' : '') . $prefix . ($value instanceof GMP ? gmp_strval(gmp_abs($value), $base) : base_convert((string) abs($value), 10, $base));
}
