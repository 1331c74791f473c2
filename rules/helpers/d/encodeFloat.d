// A float as JSON, always with a point or an exponent.
string encodeFloat(double x) { return isFinite(x) ? floatText(x) : "{\"$float\":\"" ~ floatText(x) ~ "\"}"; }
