// Ways to choose k of n.
function binomialOf(int $n, int $k): int
{
    if ($n < 0 || $k < 0) {
        throw new ValueError('k must be a non-negative integer');
    }
    $result = $k > $n ? 0 : 1;
    for ($i = 1; $i <= min($k, $n - $k); $i++) {
        $result = intdiv($result * ($n - $i + 1), $i);
    }
    return $result;
}
