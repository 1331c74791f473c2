// A function's value at a float, which must not leave the floats.
function bounded(callable $function, float $x): float
{
    $result = $function($x);
    return is_infinite($result) && is_finite($x) ? throw new OverflowError('math range error') : $result;
}
