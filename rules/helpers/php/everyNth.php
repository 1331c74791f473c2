// Every n-th element, from the first.
function everyNth(array $items, int $step): array
{
    return array_values(array_filter($items, fn($place) => $place % $step === 0, ARRAY_FILTER_USE_KEY));
}
