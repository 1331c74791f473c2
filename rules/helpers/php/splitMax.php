// Splits at the first occurrences of a separator, so many times at most.
function splitMax(string $text, string $separator, int $times): array
{
    return explode($separator, $text, $times < 0 ? PHP_INT_MAX : $times + 1);
}
