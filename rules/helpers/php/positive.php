// A number that must be positive.
function positive(float $x): float
{
    if ($x <= 0) {
        throw new ValueError('math domain error');
    }
    return $x;
}
