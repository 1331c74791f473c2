// The sum of the characters times powers of 31, in 32 bits.
function textHash(string $text): int
{
    $units = $text === '' ? [] : unpack('n*', mb_convert_encoding($text, 'UTF-16BE', 'UTF-8'));
    return array_reduce($units, fn($hash, $unit) => wrap32(31 * $hash + $unit), 0);
}
