// The smallest element, the first of equal ones.
function smallest(array $items): mixed
{
    return smallestBy($items, fn($item) => $item);
}
