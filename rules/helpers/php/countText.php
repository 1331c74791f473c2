// How often a text occurs without overlap; an empty one occurs between all characters.
function countText(string $text, string $part): int
{
    return $part === '' ? mb_strlen($text) + 1 : substr_count($text, $part);
}
