// Pairs of element and count, the highest count first.
function mostCommon(array $elements, array $counts): array
{
    return sorted(array_map(null, $elements, $counts), fn($a, $b) => $b[1] <=> $a[1]);
}
