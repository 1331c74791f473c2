// The integers from one bound up to another, exclusive, by a step.
function steps(int $from, int $to, int $step): array
{
    $count = $step === 0 ? throw new ValueError('range() arg 3 must not be zero') : intdiv($to - $from + $step - ($step <=> 0), $step);
    return array_map(fn($i) => $from + $i * $step, $count > 0 ? range(0, $count - 1) : []);
}
