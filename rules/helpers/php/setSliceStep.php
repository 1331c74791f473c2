// Replaces every n-th element of a slice by as many others.
function setSliceStep(array &$items, ?int $low, ?int $high, int $step, array $others): void
{
    $places = sliceStep(array_keys($items), $low, $high, $step);
    if ($step === 1) {
        array_splice($items, $places[0] ?? $low, count($places), $others);
        return;
    }
    if (count($places) !== count($others)) {
        throw new ValueError('the slice has another size');
    }
    foreach ($places as $i => $place) {
        $items[$place] = $others[$i];
    }
}
