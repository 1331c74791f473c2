// Runs of elements with equal keys, as pairs of key and run.
function groupRuns(array $items, callable $keyOf): array
{
    $runs = [];
    foreach ($items as $item) {
        $key = $keyOf($item);
        if ($runs !== [] && sameValue(end($runs)[0], $key)) {
            $runs[count($runs) - 1][1][] = $item;
        } else {
            $runs[] = [$key, [$item]];
        }
    }
    return $runs;
}
