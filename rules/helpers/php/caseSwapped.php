// Upper case becomes lower and the reverse.
function caseSwapped(string $text): string
{
    $swap = fn($found) => mb_strtolower($found[0]) === $found[0] ? mb_strtoupper($found[0]) : mb_strtolower($found[0]);
    return preg_replace_callback('/\pL/u', $swap, $text);
}
