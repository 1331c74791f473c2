// Without characters of a set at the start.
function trimStart(string $text, string $set): string
{
    return $set === '' ? $text : preg_replace('/^[' . preg_replace('/[^\w]/u', '\\\\$0', $set) . ']+/u', '', $text);
}
