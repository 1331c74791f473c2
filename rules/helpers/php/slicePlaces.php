// The places that a slice with a step means.
function slicePlaces(int $size, ?int $low, ?int $high, int $step): array
{
    if ($step === 0) {
        throw new ValueError('slice step cannot be zero');
    }
    [$least, $most] = $step > 0 ? [0, $size] : [-1, $size - 1];
    $bound = fn(int $at) => max($least, min($most, $at < 0 ? $at + $size : $at));
    $from = $low === null ? ($step > 0 ? $least : $most) : $bound($low);
    $to = $high === null ? ($step > 0 ? $most : $least) : $bound($high);
    return steps($from, $to, $step);
}
