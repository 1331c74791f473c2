// A number that 32 bits must hold.
function exact32(int $value): int
{
    if ($value < -0x80000000 || $value > 0x7FFFFFFF) {
        throw new OverflowError('integer overflow');
    }
    return $value;
}
