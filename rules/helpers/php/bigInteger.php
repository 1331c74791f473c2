// A float without its fraction, however large.
function bigInteger(float $x): GMP
{
    if (is_nan($x)) {
        throw new ValueError('cannot convert float NaN to integer');
    }
    return is_finite($x) ? gmp_init(sprintf('%.0f', $x < 0 ? ceil($x) : floor($x))) : throw new OverflowError('cannot convert float infinity to integer');
}
