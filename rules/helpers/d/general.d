// A float's text with so many significant digits.
string general(double x, long digits) { return isNaN(x) ? "nan" : format("%.*g", cast(int) digits, x).to!string; }
