// Every step-th element of a slice, backwards for a negative step.
function sliceStep(array $items, ?int $low, ?int $high, int $step): array
{
    if ($step < 0) {
        return sliceStep(array_reverse($items), $low === null ? null : -1 - $low, $high === null ? null : -1 - $high, -$step);
    }
    return array_map(fn($run) => $run[0], array_chunk(sliceOf($items, $low, $high), $step));
}
