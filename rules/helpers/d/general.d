// A float's text with so many significant digits.
string general(double x, long digits) { return format("%.*g", cast(int) digits, x).to!string; }
