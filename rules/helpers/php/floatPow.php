// A power of floats; zero has no negative power.
function floatPow(float $base, float $power): float
{
    return $base === 0.0 && $power < 0 ? throw new DivisionByZeroError('0.0 cannot be raised to a negative power') : $base ** $power;
}
