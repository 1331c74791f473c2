// The remainder with the sign of the divisor.
function floorMod(int $a, int $b): int
{
    $remainder = $a % $b;
    return $remainder !== 0 && ($remainder < 0) !== ($b < 0) ? $remainder + $b : $remainder;
}
