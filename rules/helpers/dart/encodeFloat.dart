// A float in the canonical encoding: shortest round trip, always with a point or an exponent.
String encodeFloat(double value) => value.isNaN
    ? '{"\$float":"nan"}'
    : value.isInfinite
    ? '{"\$float":"${value > 0 ? 'inf' : '-inf'}"}'
    : '$value';
