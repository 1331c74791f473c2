// Tabs become spaces up to the next column that is a multiple of a width.
function expandTabs(string $text, int $width): string
{
    $expand = fn($run) => $run[1] . str_repeat(' ', $width > 0 ? $width - mb_strlen($run[1]) % $width : 0);
    return preg_replace_callback('/([^\t\r\n]*)\t/', $expand, $text);
}
