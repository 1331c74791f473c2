// A text with a sign filled up to a width; ``=`` fills after the sign.
function alignText(string $text, string $sign, string $fill, string $align, int $width): string
{
    $missing = max(0, $width - mb_strlen($sign . $text));
    $left = match ($align) {
        '<' => 0,
        '^' => intdiv($missing, 2),
        default => $missing,
    };
    $before = str_repeat($fill, $left);
    return ($align === '=' ? $sign . $before : $before . $sign) . $text . str_repeat($fill, $missing - $left);
}
