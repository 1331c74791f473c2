// Where a text last occurs, or -1.
function findTextEnd(string $text, string $part): int
{
    return is_int($place = mb_strrpos($text, $part)) ? $place : -1;
}
