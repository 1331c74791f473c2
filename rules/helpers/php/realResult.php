// A result that must be a number.
function realResult(float $result): float
{
    return is_nan($result) ? throw new ValueError('math domain error') : $result;
}
