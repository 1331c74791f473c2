// Where a text last occurs, or -1.
function findTextEnd(string $text, string $part): int
{
    $found = mb_strrpos($text, $part);
    return $found === false ? -1 : $found;
}
