// The first character in upper case, the rest in lower.
function capitalized(string $text): string
{
    return mb_convert_case(mb_substr($text, 0, 1), MB_CASE_TITLE) . mb_strtolower(mb_substr($text, 1));
}
