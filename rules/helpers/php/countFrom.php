// Numbers from a start on, without end.
function countFrom(int $start, int $step): Generator
{
    for ($number = $start; ; $number += $step) {
        yield $number;
    }
}
