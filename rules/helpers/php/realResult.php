// A result that must be a number.
function realResult(float $result): float
{
    if (is_nan($result)) {
        throw new ValueError('math domain error');
    }
    return $result;
}
