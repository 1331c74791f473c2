// A float without its fraction.
function toInteger(float $x): int
{
    return match (true) {
        is_nan($x) => throw new ValueError('cannot convert float NaN to integer'),
        abs($x) >= 2 ** 63 => throw new OverflowError('cannot convert float to integer'),
        default => (int) $x,
    };
}
