// The remainder of floats with the sign of the divisor.
function floatMod(float $a, float $b): float
{
    if ($b === 0.0) {
        throw new DivisionByZeroError('float modulo');
    }
    $remainder = fmod($a, $b);
    if ($remainder === 0.0) {
        return $b < 0 ? -0.0 : 0.0;
    }
    return ($remainder < 0) !== ($b < 0) ? $remainder + $b : $remainder;
}
