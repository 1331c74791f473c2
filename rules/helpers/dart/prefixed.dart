// An integer in a base, with a prefix behind its sign.
String prefixed(BigInt value, int base, String prefix) => '${value.isNegative ? '-' : ''}$prefix${value.abs().toRadixString(base)}';
