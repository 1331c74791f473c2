// Where a text first occurs; it must.
function textIndex(string $text, string $part): int
{
    return is_int($place = mb_strpos($text, $part)) ? $place : throw new ValueError('substring not found');
}
