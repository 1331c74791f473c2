// An integer rounded to so many digits, a tie to the even one.
long roundInteger(long n, long digits) {
    if (digits >= 0) return n;
    const unit = power(10, -digits);
    const low = floorDiv(n, unit) * unit;
    const twice = 2 * (n - low);
    return twice > unit || (twice == unit && low / unit % 2 != 0) ? low + unit : low;
}
