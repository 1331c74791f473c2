// A shift to the left that loses no bits: what 64 bits do not hold stops the program.
function shiftLeft(int $value, int $by): int
{
    return match (true) {
        $by < 0 => throw new ValueError('negative shift count'),
        $value !== 0 && ($by > 62 || ($value << $by) >> $by !== $value) => throw new OverflowError('integer overflow'),
        default => $value << $by,
    };
}
