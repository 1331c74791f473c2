// Replaces each character whose code point is in a table; null deletes it.
function translateText(string $text, array $table): string
{
    $change = fn($character) => array_key_exists(mb_ord($character), $table) ? (string) $table[mb_ord($character)] : $character;
    return implode('', array_map($change, mb_str_split($text)));
}
