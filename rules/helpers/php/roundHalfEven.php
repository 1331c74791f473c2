// The nearest integer, halves to even.
function roundHalfEven(float $x): int
{
    $below = floor($x);
    $above = $x - $below > 0.5 || ($x - $below === 0.5 && fmod($below, 2.0) !== 0.0);
    return toInteger($above ? $below + 1 : $below);
}
