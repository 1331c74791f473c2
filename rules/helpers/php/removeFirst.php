// Removes the first equal element.
function removeFirst(array &$items, mixed $value): void
{
    array_splice($items, indexWithin($items, $value), 1);
}
