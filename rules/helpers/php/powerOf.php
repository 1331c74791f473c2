// A power of floats, which must be a number that a float holds.
function powerOf(float $base, float $exponent): float
{
    $result = $base ** $exponent;
    if (!is_finite($base) || !is_finite($exponent)) {
        return $result;
    }
    return $base == 0 && $exponent < 0 ? throw new ValueError('math domain error') : finiteResult(realResult($result));
}
