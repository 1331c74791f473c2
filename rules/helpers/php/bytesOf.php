// Bytes of integers from 0 to 255.
function bytesOf(array $numbers): string
{
    if ($numbers !== [] && (min($numbers) < 0 || max($numbers) > 255)) {
        throw new ValueError('bytes must be in range(0, 256)');
    }
    return pack('C*', ...$numbers);
}
