// The natural logarithm of a positive number.
function positiveLog(float $x): float
{
    return log(positive($x));
}
