// A table for translateText from one with characters as keys.
function codeKeys(array $table): array
{
    $codes = [];
    foreach ($table as $character => $value) {
        if (mb_strlen((string) $character) !== 1) {
            throw new ValueError('string keys in translate table must be of length 1');
        }
        $codes[mb_ord((string) $character)] = $value;
    }
    return $codes;
}
