// Where an equal element first stands, or -1.
function findItem(array $items, mixed $value): int
{
    foreach ($items as $i => $item) {
        if (sameValue($item, $value)) {
            return $i;
        }
    }
    return -1;
}
