// The logarithm to base 2, exact for powers of two.
function log2(float $x): float
{
    $result = log(positive($x)) / M_LN2;
    return 2.0 ** round($result) === $x ? round($result) : $result;
}
