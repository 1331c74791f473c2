// Whether an equal element is there.
function containsItem(array $items, mixed $value): bool
{
    foreach ($items as $item) {
        if (sameValue($item, $value)) {
            return true;
        }
    }
    return false;
}
