// Moves elements from the end to the front.
function rotateItems(array &$items, int $by): void
{
    if ($items !== []) {
        $cut = -$by % count($items);
        $items = array_merge(array_slice($items, $cut), array_slice($items, 0, $cut));
    }
}
