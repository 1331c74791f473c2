// Index of the last occurrence of a text, which must be there.
function textIndexEnd(string $text, string $part): int
{
    return is_int($place = mb_strrpos($text, $part)) ? $place : throw new ValueError('substring not found');
}
