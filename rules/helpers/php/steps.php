// The integers from one bound up to another, exclusive, by a step.
function steps(int $from, int $to, int $step): array
{
    if ($step === 0) {
        throw new ValueError('range() arg 3 must not be zero');
    }
    $numbers = [];
    for ($i = $from; $step > 0 ? $i < $to : $i > $to; $i += $step) {
        $numbers[] = $i;
    }
    return $numbers;
}
