// Where a text first occurs, or -1.
function findText(string $text, string $part): int
{
    $found = mb_strpos($text, $part);
    return $found === false ? -1 : $found;
}
