// The quotient of floats; a zero divisor raises.
function divide(float $a, float $b): float
{
    return $a / $b;
}
