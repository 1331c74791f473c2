// A table from code points to characters, for translateText.
function translationTable(string $from, string $to, string $deleted): array
{
    $codes = fn($text) => array_map('mb_ord', mb_str_split($text));
    return array_fill_keys($codes($deleted), null) + array_combine($codes($from), mb_str_split($to));
}
