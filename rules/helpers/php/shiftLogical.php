// A shift to the right that fills with zeros.
function shiftLogical(int $value, int $by): int
{
    return $by === 0 ? $value : ($value >> $by) & (PHP_INT_MAX >> ($by - 1));
}
