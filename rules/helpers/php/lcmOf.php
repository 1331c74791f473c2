// The least common multiple.
function lcmOf(int $a, int $b): int
{
    return $a === 0 || $b === 0 ? 0 : abs(intdiv($a, gcdOf($a, $b)) * $b);
}
