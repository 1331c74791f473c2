// The product of the numbers from 1.
function factorialOf(int $n): int
{
    if ($n < 0) {
        throw new ValueError('factorial() not defined for negative values');
    }
    return $n < 2 ? 1 : $n * factorialOf($n - 1);
}
