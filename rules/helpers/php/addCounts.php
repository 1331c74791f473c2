// Adds counts, so many times each.
function addCounts(array &$counts, array $others, int $times): void
{
    foreach ($others as $key => $count) {
        $counts[$key] = ($counts[$key] ?? 0) + $times * $count;
    }
}
