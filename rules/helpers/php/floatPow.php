// A power of floats; zero has no negative power.
function floatPow(float $base, float $power): float
{
    if ($base == 0 && $power < 0) {
        throw new DivisionByZeroError('0.0 cannot be raised to a negative power');
    }
    $result = $base ** $power;
    return is_infinite($result) && is_finite($base) && is_finite($power) ? throw new OverflowError('Numerical result out of range') : $result;
}
