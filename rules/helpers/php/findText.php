// Where a text first occurs, or -1.
function findText(string $text, string $part): int
{
    return is_int($place = mb_strpos($text, $part)) ? $place : -1;
}
