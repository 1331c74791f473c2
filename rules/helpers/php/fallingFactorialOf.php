// Ways to choose k of n in order.
function fallingFactorialOf(int $n, int $k): int
{
    $result = $k > $n ? 0 : 1;
    for ($i = 0; $i < $k && $k <= $n; $i++) {
        $result *= $n - $i;
    }
    return $result;
}
