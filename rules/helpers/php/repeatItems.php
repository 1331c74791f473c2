// The elements so many times.
function repeatItems(array $items, int $times): array
{
    return $times < 1 ? [] : array_merge(...array_fill(0, $times, $items));
}
