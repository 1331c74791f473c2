// Scientific text with so many digits after the point.
string scientific(double x, long digits) { return format("%.*e", cast(int) digits, x).to!string; }
