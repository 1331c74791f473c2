// An integer rounded to tens, hundreds …, halves to even.
function roundInteger(int $value, int $digits): int
{
    if ($digits >= 0) {
        return $value;
    }
    $unit = 10 ** -$digits;
    $below = floorDiv($value, $unit);
    $rest = 2 * floorMod($value, $unit) <=> $unit;
    return ($below + ($rest > 0 || ($rest === 0 && $below % 2 !== 0) ? 1 : 0)) * $unit;
}
