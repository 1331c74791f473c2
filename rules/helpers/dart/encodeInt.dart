// An integer in the canonical encoding; large ones are tagged.
String encodeInt(int value) => value.abs() < 1 << 53 && value.abs() >= 0 ? '$value' : '{"\$int":"$value"}';
