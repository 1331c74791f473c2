// A string in the canonical encoding: JSON in ASCII.
function encodeStr(string $text): string
{
    return json_encode($text, JSON_THROW_ON_ERROR);
}
