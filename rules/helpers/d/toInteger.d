// The integer part of a float.
long toInteger(double x) {
    if (isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
    if (abs(x) >= 9223372036854775807.0) throw new OverflowError("cannot convert float infinity to integer");
    return cast(long) x;
}
