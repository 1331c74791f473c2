// A float in the canonical encoding.
function encodeFloat(int|float $value): string
{
    $text = floatText((float) $value);
    return str_contains($text, 'n') ? "{\"\$float\":\"$text\"}" : $text;
}
