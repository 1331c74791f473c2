// The digits of an integer in a base, after a prefix.
function prefixed(int $value, int $base, string $prefix): string
{
    return ($value < 0 ? '-' : '') . $prefix . base_convert((string) abs($value), 10, $base);
}
