// The shortest text of a float, always with a point or an exponent.
string floatText(double x) {
    if (!isFinite(x)) return isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    int digits = 0;
    while (digits < 17 && strtod(format("%.*e", digits, x).toStringz, null) != x) digits++;
    const shown = format("%.*e", digits, x);
    const power = shown.findSplit("e")[2].to!int;
    return power < -4 || power >= 16 ? shown.to!string : format("%.*f", max(1, digits - power), x).to!string;
}
