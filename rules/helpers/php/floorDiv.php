// The integer quotient, rounded down.
function floorDiv(int $a, int $b): int
{
    $quotient = intdiv($a, $b);
    return $a % $b !== 0 && ($a < 0) !== ($b < 0) ? $quotient - 1 : $quotient;
}
