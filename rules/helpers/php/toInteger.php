// A float without its fraction.
function toInteger(float $x): int
{
    if (is_nan($x)) {
        throw new ValueError('cannot convert float NaN to integer');
    }
    if (abs($x) >= 2 ** 63) {
        throw new OverflowError('cannot convert float to integer');
    }
    return (int) $x;
}
