// Without characters of a set at the end.
function trimEnd(string $text, string $set): string
{
    $characters = mb_str_split($text);
    $members = mb_str_split($set);
    while ($characters !== [] && in_array(end($characters), $members, true)) {
        array_pop($characters);
    }
    return implode('', $characters);
}
