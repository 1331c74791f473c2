// The largest element, the first of equal ones.
function largest(array $items): mixed
{
    return largestBy($items, fn($item) => $item);
}
