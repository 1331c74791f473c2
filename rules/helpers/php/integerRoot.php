// The integer part of the square root.
function integerRoot(int $n): int
{
    if ($n < 0) {
        throw new ValueError('isqrt() argument must be nonnegative');
    }
    $root = min((int) sqrt($n), 3037000499);
    while ($root * $root > $n) {
        $root--;
    }
    return $root < 3037000499 && ($root + 1) ** 2 <= $n ? $root + 1 : $root;
}
