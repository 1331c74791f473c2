// The nearest integer, halves up.
function roundHalfUp(float $x): int
{
    $below = floor($x);
    return clampedInteger($x - $below >= 0.5 ? $below + 1 : $below, PHP_INT_MIN, PHP_INT_MAX);
}
