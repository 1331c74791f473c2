// Where an equal element last stands, or -1.
function findItemEnd(array $items, mixed $value): int
{
    for ($i = count($items) - 1; $i >= 0 && !sameValue($items[$i], $value); $i--);
    return $i;
}
