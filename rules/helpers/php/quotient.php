// A quotient rounded towards zero, cut to 64 bits.
function quotient(int $a, int $b): int
{
    return $b === -1 ? wrapNeg($a) : intdiv($a, $b);
}
