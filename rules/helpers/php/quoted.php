// A text in quotes, as Python shows it inside a list.
function quoted(string $text): string
{
    $quote = str_contains($text, "'") && !str_contains($text, '"') ? '"' : "'";
    $escaped = strtr($text, ['\\' => '\\\\', "\n" => '\\n', "\r" => '\\r', "\t" => '\\t', $quote => '\\' . $quote]);
    $hidden = '/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u';
    $hex = fn($found) => sprintf(mb_ord($found[0]) < 256 ? '\\x%02x' : '\\u%04x', mb_ord($found[0]));
    return $quote . preg_replace_callback($hidden, $hex, $escaped) . $quote;
}
