// The difference of the first characters that differ, else of the lengths.
function compareText(string $a, string $b): int
{
    [$left, $right] = [array_map('mb_ord', mb_str_split($a)), array_map('mb_ord', mb_str_split($b))];
    for ($i = 0; $i < min(count($left), count($right)); $i++) {
        if ($left[$i] !== $right[$i]) {
            return $left[$i] - $right[$i];
        }
    }
    return count($left) - count($right);
}
