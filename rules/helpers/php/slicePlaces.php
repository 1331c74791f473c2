// The places that a slice with a step means.
function slicePlaces(int $size, ?int $low, ?int $high, int $step): array
{
    if ($step === 0) {
        throw new ValueError('slice step cannot be zero');
    }
    [$least, $most] = $step > 0 ? [0, $size] : [-1, $size - 1];
    $bound = fn(?int $at, int $open) => $at === null ? $open : max($least, min($most, $at < 0 ? $at + $size : $at));
    $places = [];
    for ($at = $bound($low, $step > 0 ? $least : $most); $step > 0 ? $at < $bound($high, $most) : $at > $bound($high, $least); $at += $step) {
        $places[] = $at;
    }
    return $places;
}
