// Whether two numbers are close by a relative and an absolute tolerance.
function isCloseTo(float $a, float $b, float $relative, float $absolute): bool
{
    return $a === $b || (is_finite($a) && is_finite($b) && abs($a - $b) <= max($relative * max(abs($a), abs($b)), $absolute));
}
