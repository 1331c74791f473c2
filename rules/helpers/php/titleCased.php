// Every letter after no letter in upper case, the others in lower.
function titleCased(string $text): string
{
    return preg_replace_callback('/\pL+/u', fn($found) => mb_convert_case(mb_strtolower($found[0]), MB_CASE_TITLE), $text);
}
