// Tabs become spaces up to the next column that is a multiple of the width.
function expandTabs(string $text, int $width): string
{
    $out = '';
    $column = 0;
    foreach (mb_str_split($text) as $character) {
        if ($character === "\t") {
            $spaces = $width > 0 ? $width - $column % $width : 0;
            $out .= str_repeat(' ', $spaces);
            $column += $spaces;
        } else {
            $out .= $character;
            $column = $character === "\n" || $character === "\r" ? 0 : $column + 1;
        }
    }
    return $out;
}
