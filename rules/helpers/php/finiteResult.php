// A result that a float must hold.
function finiteResult(float $result): float
{
    if (is_infinite($result)) {
        throw new OverflowError('math range error');
    }
    return $result;
}
