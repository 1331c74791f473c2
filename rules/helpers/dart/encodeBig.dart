// A big integer in the canonical encoding.
String encodeBig(BigInt value) => value.bitLength <= 53 ? '$value' : '{"\$int":"$value"}';
