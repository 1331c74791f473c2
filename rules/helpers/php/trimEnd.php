// Without characters of a set at the end.
function trimEnd(string $text, string $set): string
{
    return $set === '' ? $text : preg_replace('/[' . preg_replace('/[^\w]/u', '\\\\$0', $set) . ']+\z/u', '', $text);
}
