// A table from code points to characters, for translateText.
function translationTable(string $from, string $to, string $deleted): array
{
    if (mb_strlen($from) !== mb_strlen($to)) {
        throw new ValueError('the first two maketrans arguments must have equal length');
    }
    $table = array_combine(array_map('mb_ord', mb_str_split($from)), mb_str_split($to));
    foreach (mb_str_split($deleted) as $character) {
        $table[mb_ord($character)] = null;
    }
    return $table;
}
