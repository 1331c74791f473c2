// A power of floats; zero has no negative power.
function floatPow(float $base, float $exponent): float
{
    if ($base === 0.0 && $exponent < 0) {
        throw new DivisionByZeroError('0.0 cannot be raised to a negative power');
    }
    return $base ** $exponent;
}
