// Scientific text with so many digits after the point.
string scientific(double x, long digits) { return isNaN(x) ? "nan" : format("%.*e", cast(int) digits, x).to!string; }
