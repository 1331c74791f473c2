// A power of floats, which must be a number that a float holds.
function powerOf(float $base, float $exponent): float
{
    $result = realResult($base ** $exponent);
    return is_infinite($base) || is_infinite($exponent) ? $result : finiteResult($result);
}
