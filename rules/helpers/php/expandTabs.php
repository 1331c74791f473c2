// Tabs become spaces up to the next column that is a multiple of the width.
function expandTabs(string $text, int $width): string
{
    $column = 0;
    $expand = function ($found) use ($width, &$column) {
        $shown = $found[0] !== "\t" ? $found[0] : str_repeat(' ', $width > 0 ? $width - $column % $width : 0);
        $column = in_array($shown, ["\r", "\n"], true) ? 0 : $column + mb_strlen($shown);
        return $shown;
    };
    return preg_replace_callback('/\t|[\r\n]|[^\t\r\n]+/u', $expand, $text);
}
