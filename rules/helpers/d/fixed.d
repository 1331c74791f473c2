// A float's text with so many digits after the point.
string fixed(double x, long digits) { return isNaN(x) ? "nan" : format("%.*f", cast(int) digits, x).to!string; }
